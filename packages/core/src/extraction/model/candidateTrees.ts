// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const CANDIDATE_TREES: TreesText = {
  base: -1.851674,
  edges: {
    0: [1, 2, 3, 4, 5],
    1: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 32, 35, 38, 43],
    2: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    3: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14],
    4: [0, 1],
    5: [0, 1],
    6: [0, 0.3333, 0.5],
    7: [0],
    8: [0, 0.125],
    9: [0],
    10: [0, 0.25, 0.5],
    11: [0],
    12: [0],
    13: [0],
    14: [0],
    15: [0],
    16: [0],
    17: [0],
    18: [0, 3, 4],
    19: [0, 4],
    20: [0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.6667],
    21: [1, 2, 3],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    24: [-1, 0, 1, 2, 3, 4, 5, 6, 8],
    25: [0, 2, 3, 4],
    26: [129, 133, 139, 143, 151, 153, 156, 161, 162, 166, 170, 174, 175, 178, 180, 182, 183, 184, 187, 191, 192, 195, 198, 206, 209, 211, 213, 221, 230, 237, 240, 245, 249, 257],
    27: [4, 5, 6, 7, 8, 9, 10],
    28: [0, 0.1667],
    29: [0, 0.25, 0.5],
    30: [0, 0.25, 0.5],
    31: [0.5],
    32: [0, 0.2, 0.4, 0.5],
    33: [0, 0.5],
    34: [0, 0.3333, 0.5, 0.6667],
    35: [0, 0.75],
    36: [0, 0.3333, 0.5],
    37: [0],
    38: [0, 0.1429, 0.3333, 0.5],
    39: [0],
    40: [0],
    41: [0, 0.3333, 0.5],
    42: [0, 0.25, 0.5],
    43: [0, 0.5],
    44: [0.000252, 0.002268, 0.006299, 0.00907, 0.01235, 0.01612, 0.01663, 0.02041, 0.02234, 0.0252, 0.03049, 0.03628, 0.04258, 0.04938, 0.07281],
    45: [0, 0.000126, 0.0009238, 0.001008, 0.002268, 0.004031, 0.00907, 0.01235, 0.01612, 0.02041, 0.03641, 0.04938, 0.25],
    46: [0, 0.000126, 0.000252, 0.0006299, 0.001008, 0.00126, 0.00189, 0.002268, 0.004031, 0.006173, 0.008566, 0.00907, 0.01235, 0.02452, 0.04258, 0.1128],
    47: [0, 0.000126, 0.000252, 0.0005039, 0.001008, 0.001134, 0.002268, 0.004031, 0.04258, 0.07281, 0.1254, 0.25],
    48: [5.625, 6.5, 7.25, 7.75, 8.5, 8.75, 9.25, 9.5, 9.75, 10.5, 10.75, 10.9, 11, 11.25, 11.5, 12, 12.25, 12.5, 12.75, 13, 14.75],
    49: [0.000252, 0.001008, 0.002268, 0.004031, 0.006299, 0.00907, 0.01199, 0.01235, 0.01575, 0.02041, 0.02444, 0.0252, 0.03049, 0.03628, 0.04258, 0.05669, 0.1008, 0.2545],
    50: [0.000126, 0.000252, 0.001008, 0.006299, 0.00907, 0.01235, 0.02041, 0.0252, 0.04938, 0.07281, 0.1251, 0.25],
    51: [0, 0.000126, 0.000252, 0.001008, 0.001512, 0.002268, 0.006299, 0.00907, 0.02041, 0.03628, 0.1008, 0.1673, 0.2501, 0.2511],
    52: [0, 0.000126, 0.000252, 0.001008, 0.004031, 0.006299, 0.00907, 0.01587, 0.0189, 0.03049, 0.04258, 0.07281, 0.09234, 0.2001, 0.2516],
    53: [3.917, 5.25, 6.25, 7, 7.75, 8.5, 9, 9.25, 10, 10.25, 10.5, 11, 11.25, 11.5, 11.75, 12.25, 12.5, 12.75, 13.25, 13.5, 14, 14.25, 14.75],
    54: [0],
    55: [0],
    56: [0],
    57: [0],
    58: [0],
    59: [0, 1],
    61: [0, 0.25, 0.3333, 0.5, 0.6667],
    62: [-1, 0.00907, 0.01235, 0.0252, 0.03049, 0.05669, 0.07281, 0.1008, 0.1451],
    63: [-1, 0.02041, 0.03628, 0.04938, 0.07281, 0.1451],
    64: [-1, 0.01235, 0.02041, 0.03628, 0.04938],
    65: [-1, 0.000252, 0.001008, 0.002268, 0.01235, 0.02041, 0.03628],
    66: [-1, 0, 0.000252, 0.001008, 0.002268, 0.00907, 0.01235, 0.02041],
    67: [-1, 3.25, 4.5, 5, 5.75, 6.25, 8, 8.75, 10.25],
    68: [-1, 0.001008, 0.02041, 0.04938, 0.1111, 0.1975, 0.3449],
    69: [-1, 0.001008, 0.004031, 0.00907, 0.01612, 0.0252, 0.03628, 0.04938, 0.05669, 0.1008, 0.1451],
    70: [-1],
    71: [-1, 0.006299, 0.04938],
    72: [-1, 4.25, 5.25, 6.25, 6.5, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.75, 10, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5],
    73: [-1, 0, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1703, 0.9375],
    74: [-1, 0.002268, 0.00907, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2268, 0.258, 0.2744, 0.2913, 0.3265, 0.3449, 0.3832, 0.4235, 0.4659],
    75: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.09095],
    76: [0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1008],
    77: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.08163],
    78: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04938, 0.07281, 0.08163],
    79: [0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.05669, 0.0645],
    80: [3.25, 4.5, 5.25, 5.75, 6.75, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 10, 10.25, 10.5, 10.75, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5, 12.75, 13.25],
    81: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.04258, 0.05669, 0.0645, 0.1008, 0.1451, 0.5805],
    82: [-1, 0.006299, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.3265, 0.3638, 0.3832, 0.4235, 0.4659],
    83: [0, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.0645],
    84: [0.000252, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.0645],
    85: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.03628, 0.08163],
    86: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.0645],
    87: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049],
    89: [0.000252, 0.002268, 0.006299, 0.01235, 0.0252],
    90: [0.000252, 0.001008, 0.002268, 0.006299, 0.01612, 0.04938],
    91: [6.25, 7.5, 8.25, 9, 11.25, 11.5, 12.25, 13.25, 15],
    92: [-6.189, -6.089, -5.864, -5.641, -5.477, -5.375, -5.305, -5.242, -5.108, -5.067, -5.058, -4.992, -4.703, -4.615, -4.417, -4.394, -4.293, -4.159, -4.127, -3.969, -3.709, -3.561, -3.381, -3.162, -3.008, -2.741],
    93: [3.75, 4.5, 5, 6.25, 6.5, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25, 10.5, 10.75, 11, 11.25, 11.5, 11.75, 12],
    94: [0],
    95: [0],
    97: [0, 0.25, 0.5, 0.75],
  },
  nodes:
    'R-B4+0R--S-5z0UzUTx+2z8UzkTx+2z0WzQUx+28-2x++z9UzEV4-0zRVzLW4-2S-Kz8UzbTS-LzNVzCU ' +
    'v++1--7-06++z0UzFV9-AzXTzxT9-8J++zpTz-Ve+0zzUz2US-MzQWzZU ' +
    'I+4l+51-+l+2zaTzlTm+0zJUzuT1--5++z5UzEVI+0zDVzdU1-02++1-+zTTzgTS-IzEUzhTm+3D-0zhTz2US-HzwTzbU ' +
    'R-84+00--8-+zBUzYTN++z0UztUY++1++zzTzgUQ++zZUzUV8-3g+20-1zkTzEUn+7z6UzlUY++1-+zCUzlUg+6zaUzOV ' +
    '0--4+0H-6P-3ztTzXTx+1zKUzmTx+2zMVk+3zvTzjUx+2H-4g+5z2UzjUg+2zeUzLV4-20-1zpTz8UH++z3VzAU ' +
    'v++G+-l+5H+-zkTzBUg+0zsTzUUH++8-2zcTz8UQ-3zyTzWTS-MzUVzSU ' +
    'R-84+0R-+F-8zyTzVTJ++zjTzGU7++l+5zEUz8VztTx+2J++R-DzDUzlU-+6zcUzVV5-+-+5zlTz-U+-+zlUznT ' +
    'R-B+++H-+x+2z0Vz5UR-+zVTzgTN++3++zzTzeTx+2zwUz2Ux+2H-Bi+BzNUzyU+-+z6Vz1U5-++++zpTz8U+-+zoUzmT ' +
    'G+-Y++a++L-3zlTz8Ug+0zrTzTUg+2h+-zVUz+UW+1zuUz5UL-3Y+-2++zVTzlTg+7zfTz0Ug+5g+1zeTzyTY+-z7UzVU ' +
    'G+-x+2l+6O-2zHUznTC++zdUzfT5-+0-1zmTzBUH++zeUzAU0-+Q-5C-2ziTzNUH++zrTzUTG+0Q-3zRUzjTE++z4UznU ' +
    'g+0C-+M+-zxTzNUL-2n+8zXTzkTT++zpTzbTn+8L-2D-0zkTz4UK-2zIUz+Ug+Ah+3zOUzzTL+5zgUz5U ' +
    'H-47--Q-6zqT1+1ziUzJUn+8A-5zaTz6U1+-zFUzoT7-Fn+8a++zyTzKUQ++zMUzpUF-HQ-4zuTzIUQ-6zGUzdT ' +
    'v++G+-O-2D-1zMUz0Uo+AzmTz8UB-0D-0zXTzpT4-2zlTz9UC-6z-VzFU ' +
    'v++0--Y++K++zhTz-U+-+z9UzbTJ++0-4z5UzRUJ-3zjUzIU+-+z0V+-3+-1z-UzOUzrT ' +
    'v++0--G+-x+1zAUzlT1--zXTzpTx+2x++zNUzsUL-4z+UzFUzrU ' +
    '9-98-+X+--+9zkUzAUzkT8-D9-5zaTzrT-+7zXUzzT-+5x+18-EzxTzXU4-+zfTz3Ux+2-+LziUzgTU+1z3UzVU ' +
    'R-73-18-+++-zSUzoTR-+zWTznT3-2R-0zwTzVUz0V3-1e+0G+-zIUzvTR-KzkTz5U2-6R-FzUUzjUR-NzwTzUU ' +
    'I+4l+51-+1+5zgTz+UF++z8UzjT1--Q++z0UzWUN++zMUzhU1-+2++A-6zVTzqTz-UN++l+AziTzzTzJU ' +
    '0--l+9O-27-9zEUzpT7-4zqTzZTQ++P-3zCUzuT7-EzbUz1UH-1l+5O-2z+UzdTE-0zIUzvT+-+l+5z8UzQUH-CzeTzuT ' +
    'I+4x+2J++1-+zzTzJUS-GzdUzyT1-00-+zkTz0UK-2zEUzwT2--Q-3M-1zBUzxT0-+zVTznTJ++1-5zlTzLUzLU ' +
    '+++7-1J++G-8zxTzNUx+2zfUzxTG-7J+-zbTzuTx+2zWUz0UB--J++7-FzuTzYTx+2zXUzyT++1x+2zUUz5U++2zrTzXT ' +
    'v++G+-1-12-+zvTzHUH-0zvTzMU1--2++zZTztTG+0zjTz5U+-+zmUF-IW+1zNUzwTzgT ' +
    'v++7-FO-2K++z6UzPUm+8zmTz3U2++m+8zcTzqT7-Kz5UzkTW+17-IzmUA-0zYUzuTk+7A-3zXUz-UzuT ' +
    'v++S-Ig+02-+ziTzxTY++z-UzGUP-3P-+zjTz6U2-+zWTzmTW+1g+0zAUS-MzjUzKUD-32-4zTUz-UzrT ' +
    '3-1v+++++K-+zMUzgTJ++zxTzPU+-+L-0z7UzhUz4U+-+3-2-+8z3UzPUK-4zfUzCUv++zhTo+7z8UzoT ' +
    'R-84+0R-+8-+z2UzZTK++zmTzHUl+5M+0z3UzvTM+-z6UzZUv++g+26--zsTzGUe+0zHUzsTh+2k+6zCUziUg+CzCUzYU ' +
    'R-8S-8x+2x++zzTzaU3-+zlTzLU3-1R-1zZTzrTS-JzVUzuTx+13-1S-JzFUzoT3-2zMUzfU3-+U+1zrTzGU+-+zJUzlT ' +
    'R-94+0R-+L-+zzTzaTK++zpTzEUf+-P+-z8UzYUzoTe+0+-+R-Gz7UzNUh+1z4UzkTR-K6-+zmTz-U0+2zGUz-U ' +
    '3-1G+-t++s++z0UzfUzyUS-CG+0zgTz0UH++zpTzaTS-IB++3-2zMUzaUzAU3-3S-JzDUzsTG+0zKUz2U ' +
    '9-77--6++B-2zDUzqTx+2zZUzCU9-26++zYTzuT7-HzsTzYTx+1S-IJ++zEUzVU2-1zlTzCU2-+S-HzxTzaTS-IzIUzuT ' +
    '+++4++K++L-0zaTzlTB-7zxTzEUX+-7++zcUz1UzhT++1g+0B-2zmTz5UB-1z3UzIUb++++2ziTzVTz7U ' +
    '3-1I+4l+5O-2zxTziT++1z7UzkTK++S-7zuTzZT-+3zgTz8U+-+l+0zzTS-IzWUzGUS-Fz3UI+1zsTzcT ' +
    '+++6+-A-7-+4zbTzvTM-2zNUzuTS-6l+2z4UzVUQ++zkTzDU++1H-1-+5zPUzkTe+0zDUzsT++2m++z1UzlTa++zWTzrT ' +
    '3-27-Fx+2++2zBUzYT+++zmTz-U+++zYTL-2zhTzyT+-+k+81+0z+UzJU3-3zLUzbUo+BzxTzfT ' +
    '3-1x+27-F4+0z3UzSUB-0zdTzzTU+17-3zyTzhT7-HzAUzkTy++x+13-2zIUzcU3-3z8UzQU7-BzIU--+zdTzzT ' +
    'R-8G+-b++4-0zpTz6UW+1zLUztT0-2R-0zZTznTzGUt++R-Gb++z-UzMUQ-6zUUz8UzlU ' +
    'g+0T++y++O-2zzTzjTi++z+UzaTK-4zZTztTy++++2O-2zAUz+Ua++zXTzrT---a++zfTzpTO--z2UzoT ' +
    'g+0T+++-+O+2z1UzpTW-+zZTzpTH+-zWTK-0zfTzyTl+5E++n+-z3UzpTO+BzGUzzT+-+b++z7UzTUE++zfTzxT ' +
    'I+4v++e+0g+2zwTz8UA-+zCUzjTD-79++zSUz8Uz2U3-2-+9N++zYTzlTG-+zdTzzTP+1zNUzxT ' +
    '-+5F--X+-0+3zRUz0UzkTA-8+++zgTz0UB-1zpTzSU++1x+2x++z7UzTUU+1zvTzFU++20++zBUzlTQ++zWTzrT ' +
    '9-77---+3f++zNUzxTL-2zwTzCUv++K++zgTzCUzRU-+5F-39-Jz5UzYUv++zmTzFUx+1-+LzLUzhTo+3zBUzwT ' +
    'x+1H-D6+-H-3zlTz2U7-6zYUz3U3++y++zSUz5U3+-zzTziTy++2-+7-3z1UzpT7-FzDUzwTH-I7-BzoTzcT---zjTzMU ' +
    'I+4b++y++O-2z5UzwTd++zhTzxT+-+7-KzMUzyTp+Ez0UzmT2++S++O-1ziTzZTp++z4UziTp+G7-KzIUzvTzwT ' +
    'R-7S-IN++4-0znTz5US-5zMUz0UR-0N+1zXTzpTR-2zwTzgT8-08-+zRU0+6zgTzCUS-IR-Hz4UzGU4-7zrTzIU ' +
    'S-I4-0t++N++zwTzEUzqUH--zmT4-7zCUzSU4-7S-KK-0zzTzjT+++zYTzjT++-z0UzQU ' +
    '8-38-+P-3zoTL-0zBUzWU0+78-1zhTztT5-+z4UzSUW+1L-5K-1z6UzzTV+-zIUzwTF-7k+3zvTzBU5-+zlTzyT ' +
    '9-99-+o+95++zuTzFUx+2zOUz2U9-4C-3zdTzxT+++zkTz0US-G++1x+1zJUz5UR-CzgTz8U+++C--zsTzaTx+1zGUzqT ' +
    'v++S-Jg+23--zrTzBUb++z1UzKU3-2P-3zvTzaT2-2zpTzCUh+7S-7zfUW+1zRUz3Ug+C3-3zkTz-UzPU ' +
    '-+4s++2++7-3zxTzfTk+HzEUzeUzUU4-77-KU++z-UzEU4-4zjTz0UG+0i+-z0UzTUJ--zEUzsT ' +
    't+++-+H-36++zmTzBU++1z3UziTH-EW-0zcTzqTH-HzAUzkTzfU ' +
    '3-28-38-+P-1zkTzGU3--znTz2U+-+F++z5UzmTh+1z1UzdT+-+8-Ej+1zQUzCUzwTh+9z4UzkT ' +
    '9-68-+N++I--z-UzGUzMU8-EK++zgTzAUF-FzGUzwTt++x+1K++z4UzKUh+8z0UzjTzhU ' +
    'R-6S-AJ+-l+0zfTzxTh+3zWUz8UR--G++zkTzZTJ++zrTzBUt++R-Me+-z2UzsTB-0zxTzJUzeU ' +
    't++0-1T++9++zzTzlT2-3zhTz1U9++F++z9UzoTm+9zgTzzTzeU ' +
    'R-CG+-x+1J+-z-UzNU5-+zpTz1UJ+-R-+zYTzoT-+4zrTzUU-+95++R-NzuTzBUf++zQUz4Ue+08-1z1UzHU5-+zpTz7U ' +
    'g+0T++h+3O-0z4UzpTW-1zeTz0U4-1H-BzZTzpTzsTK++4-8F++z-UzkTH-IzPUz0Ua++J-0z9UzxTU-+zPUzzT ' +
    'v++G+-O+Ja++z-UzAUq++zvTzIU8-0O++zrTzYTm+8zoTz3U+-+g+0z2U7-7zaUzLUO+8zAU7-Ez3UzlT ' +
    'S-IN++++2+++zsTz3UzZTx+1X++zNUz+US--zKUzvT+++h+AzaTztTy++B-0ziTz3UN++zbTzvT ' +
    'v++1-17-Eb++zwTz9U8-0zaTzqTO+Dd+0zDUzvTo+4z5UztTh+71-57-IzXUzAUn+9zJUz0UQ++i+9z1UzeTzPU ' +
    '9-58-+P-0zsTL-0z9UzTU8-C9-1zbTzmTv+-z3UzRUx+2t++3++z8UzrTzZU+-+U+1zwTzBUv++zbTzsT ' +
    'R-CN++R-+8-+z7UzdTe+0zyTzjTF-JI+-z5UzOUR-+zeTz+UB--W--F-9z1UzjT8-5zAUzzTK-2E++z6UzIU--+z2UzmT ' +
    '9-76++I+49-4zmTzzTY+-zaTzoT+++X+-zMUzgTB-1znTzDU+++9-KD-+zeTzvT+-+zKUzqT++1x+1zEUz1U3++z1UzhT ' +
    '-+56+-A-6i+CzhTzuT--+ztTzIUs++-++zkTzEUzSU-+L8-0W++zqTz7U-+Dz-Uz9U-+Mk+IzkTzyTzcT ' +
    '3-2S-JN++B-1zuTz0US-4zLUz3UQ-4zCUB-2zaTzpTS-IF++k+8zAUzNUzyTQ-6zKU3-4zuTz9U ' +
    't++E++G+-a++zxTz4UH-1zcTzsTF-7L+2zPUz7U2++z1UzFUzdU ' +
    't++++1Q-5K-1zEUz+U4+0zxTzHUn+-zCU++2zmTzaTzcU ' +
    'l+0R-C5++J++zbTzqTz0U9-JH-7zgTzzTzDU9-49-+Q-6zsTzJUB-4zjTz2UR-+1--zhTzAUx+1z9Uz-U ' +
    '-+34++H-EF-4zrTzcTF-Kz1UzgTf+-7++zUUzxTzlTH-1F---+Cz6UzjTH--zbTzvT-+Le+0z5UztTC-1zZTzqT ' +
    '9-97--f+-5++z2UzKUzlT9-18-CzbTz7UR-3zmTz+Ue+-S-I++2z8UzdTQ-5zJUzlTR-Mm+5znTzzTm+1zHUz-U ' +
    'U++Q-42-+H-3znTz4UQ-2zTUz6Us++H-7zqTzzTzSUA-6g+7i+8z1UzkTf++zGUzrTe++zSUz5U ' +
    'v++9-49-+n+8z-UzHU0+7ziTzDU-+99-KzsTzDUt++z4UzfUF-7zWUF-9zrTn+AzIUz6U ' +
    '9-59-+P-3zrTG-+z4UzLUv++4--ziTzxTzPU1+3+-+v++z+UzGUF-Bz6UzdT++22++z6UzLUzdT ' +
    'l+5o+2R-31+5zkTz2Ul++zmTz2UR-My+5ziTzzTz0Uy++K++R-Iz+UzBU1+3z8UzLU1+6R-NzlTz-UK++zyTzSU ' +
    'b++H-0s++I-7zmTz7UzIUa++m+7zrTz0U7-Dz9Uz-U7-EL+07-5zUUzDUH-Bz3UzIU4-0h+7ziTz4UI-0zFUzwT ' +
    'g+08++0+0O-+zAUztT0+6zhTzxT8-98--z3UzuTzCUv++y++1+3zzTz4Uy+2zfTztTp+3L-8zCUztTy+1zNUz6U ' +
    'S-Jv++++2x+1z3UzwTS-5zZTzsTS-6zRUM+2z-UzJU++-v++j+9zdTzwTh+5z1UztTL-3S-Lz1UznTzKU ' +
    'S-Kv++X+-N++zzTzAUzXTk+Cv+-zFUzvTzRU3-23-0k++ztTzaTD--z4UzhTk+E0+0z0UzpTP+1zOUzyT ' +
    'R-4v++A-+4+-zxTzAU0-3zpTzCUzQU++2y++9++z5UzqTR-MzoTz-Uo++ztTzdT ' +
    'N++E++h+32-0zxTz4Uh+AzoTzyTF-Eh+4zCUz-UP-3z6UzuTW+-n+8K++z-UzHUP+4zKUz2UF-5p+9z2UzJU2-+ztTz7U ' +
    '7-IT++f+--+Lz2UzlTW--zbTzuT8-27--zzTzbTH-8zoTz1U-+86-0zbT4-2z+UzfT8-1zcT4-5zvTzDU ' +
    't++I+4-+Ll+0znTz0Up+JzbTzrT3-2F-9z8UziTB-3zNUzrTzYU ' +
    '+-+++1K+++++ztTz0U1+3z0UzHUm++8-5zqTz6Uo+BzbTzpTF-Ck+4zoTk+BzDUzxT8-41+4ziTz2UzaT ' +
    'v++b++++1Q-4z4UzwTp+JzgTzxTW+11+3z2UzNU8++zxTzhTW+1+-1zOUzsTF-7zOUp+3zhTz1U ' +
    'v++7-K2++O+Cz2UzwTp+Jz2UzNUp+-O+Oz5UzhT4-5zgTzzTh+67-7zVU4-+z-UzIUQ++p+1zfTz-UzHU ' +
    'l+0U+0E-6O+AzqTzeTz-UJ--zpTzDUU++x+1C++z2UzfTR+-zsTz5U1+3I-3zxTzBUO+JzRUzBU ' +
    'v++3-3S-KN++zxTz6U3++zeTz+UC-2G-4zRUz0Up+GzuTzDUh+2S-JzQUz6Uj+7n+Az6UzsTzLU ' +
    '9-59-+1-0+++zAUzxTzMU1-0M+0zrTziTL-1z2UzrT+++9-Ks++zsTzHUO+LzHUzwTo+3++2z9UzjTn+7zmTz4U ' +
    't++++1-+3F--zDUzoTH-0zqTz3Uo+--+Lz5UznTF-PzfTz0UzaU ' +
    'X+-t++v++E++zxTz5UC-3zGUz-UzVUzWT ' +
    'v++y++K++1-2zwTz3Um+4z-UzDUR-BK++zgTztT1-0z-UzgTy++1-5R-LzOUzBUz7UM+4v+-zIUzqTzrT ' +
    'P-+A-08-3zbT7-FzhTzyT8-2zjTO+EzDUztTQ-6K-18-0ztTzEUe+0z-UzhT4+0O+-z8UzwTy++zHUztT ' +
    '+-+9-99-+f++zEUzkT9-2zlTzyT9-KS-Gz2UzuT1-0zEUz0U+-09-7zsTzZT+-3S-BzAUzrTS-GzsTzeT ' +
    'l+93-3l+0E-6zjTzzTZ++zvTzCUy+0O+2z5UzOUzxTO+V+-+g+8z2UzAUd++zlTzAUg+9l+EzuTzfTB-1z7UzxT ' +
    'J+--+66++3-2zmTz9Up+9z2UzVUO+HG++z7UzxTR++zwTz2U-+3J-4k+2z6UzrTzDU---F++zPUz2UL+-zuTz5U ' +
    'R-+7-AR++n+8zsTz2UzKU4-3J+0zfTzzTz0UH-0F-+M+0zvTzEU4-0zhTz-Ud+04-7z1UzHUn+0z2UznT ' +
    '3-2G+-b++l+3zqTz0UO+7zMUz2U8-0G+0zaTzsT1+3zqTz2Ul+3zTUh+98-4zKUz4Uj+4zhTz+U ' +
    '9-57--X+-r++z2UzJUzjT9-1p+1zqTzdT1--znTz-U7-EF++h+3z5Uz+UR-1z3UzmTD-3E++zvTz8UF-JzuTzcT ' +
    't+++-+9-44+-zoTz4U-+2zsTz1UF-9F-6zqTz7UK--zuTzfTzYU ' +
    'X+-4+0E++1-2zwTz2U1+3zuTz7Uf+-W+-zKUz4UzrTK-3zZTzsT ' +
    'X+-O+N9++y++z3UzuT0+4zlTzyTm+0R-5zrTz2Ua++zqTz1UzbT ' +
    'P-+M-11-2zeTzzTR++l+AzgTzxTzGU3-3l+44-0zrTz2UR++z+Uz7U+-+W++zOUz2U+-2zhTzxT ' +
    'U++g+0B-90+0zxTzmT8++z+UzPUl+-0+5ziTz0UH-DzzTz4U++1D-7g+3z-UzAUzTUzpT ' +
    'S-JD++3++g+2zzTz3Ug+4zjTzwTzZTQ-5C-1ztTzCUE++C-5ziTzvTB-0zlTz3U ' +
    'T++9++F-3l+4zvTzCUP-3z5UzxTA-7P-0zbTzpTk+HztTzBU2-3A-44-6zgTz+U9-Bz3UzsTz4U ' +
    'X+-J+-I+4o+3z0UzwTW+0zsTzfTx+1a+0z6UzNUJ+0zoTz7UzZT ' +
    't++++1F++l+-znTz1UJ--zyTzkTp+I0++zzTzfTM-2zsTzHUzRU ' +
    '++12++9-79-+z5UzpTy++z1UzrTK-1e+-zLUzzTF-8zAUzxT0+-9-BF-Fz1UzEUzmT3++F-HzmTz6U2+-zZTzrT ' +
    '++1X+-4+0+++zvTz1U7-8zKUzwTzbTE-2Q++zfTzwT7-FP+0z3UzjTz8U ' +
    'U++S-IO+PB-0zwTz1UJ-+z4UztTC-1B-7ziTz1Uy++z0UzjT1+3o+2Q-2zuTzCUe+-z+UzjTC-17-GzSUz4Uo+0zzTzEU ' +
    '9++K++R-61-0zqTz2UR-Nz-UzBUx+1f++zGUznTK-3z1UzmTU++b++8++zhTzuTz1UL+1zAUzzT ' +
    't++U++l+0I--z-UziTg+-zpTz+U-+KE-0zFUz3UzgTzSU ' +
    'J+-7-IR-MM+4z-UzsT-+Az3UzKUR-Eb++zkTz0U-+CzrTz4UG-1J-29-5z9UzYUz0U-+0G-8ziTz3U7-5zJUz2U ' +
    'R-Mb++S-I6-+zxTz4UR-EziTzuTS-A0-2zGUzyTI-+zFUzyTL+5+-+S-HzHUz2UL+-znTz6UzpT ' +
    't++9++9-98-EzvTz5Uk+Iz+Uz7UU++4-2zjTzyTzAUzUU ' +
    'b++S-IF++H-CzzTz4Um+6zjTz0U2++C-2zkTzvTS-KzsTz6U1+3k+Gk+9z4UzmTC-0z-UzCUk+6j+8zrTzGUh+3zOUz6U ' +
    'R++++2-+34++zkTz9UF-Iz1UzvTzcTN+--+G4+-zxTzEU-+LzFUzsTp+6-+4zxTzDUF-GzWUz4U ' +
    'F++++22++U++zyTz7U-+5zRUz6Uk+2zuTzdTI-8x+2I-1z5UzmTE-7zdTz+UzGU ' +
    'S-I9-37--X+-z5UzeT4-0zkTz-UF++O+Jz6Uz+UL-2zkTzzTL-36-0a+0zcTztT4-3z+UzhTi+59-GzyTzAUi+CzhTz-U ' +
    'R++U++9-47--z+UzkTO+Pz-UzqTO-1O-+zvTzCUn+8ztTz6U7-HP-29-1zxTzIUJ++z-UzAU9-CziTI+-zoTz3U ' +
    'o+29-92++1-0zoTz-UC-1z1UzMUh+2W+0z7UzUUp+Kz-UzmTn+8v++o+8zqTzdT1-0zIUzzTW+1p+-z-Uz9UJ-1zkTz6U ' +
    'S-G0+5C++f++z-UzmTi+-z2UzfTo+3M-+zWUz7UL+1z7UzsTB--L+0A-3zmTzAUK-0zcTzxTK-0S-Kz5UzsTi+7zuTzeT ' +
    'W-+t+++-+J-5zzTzmTF-BzzTziTzQUP-+p+BzwTzfTF-L7++z9UzsTd+0z0UziT ' +
    '9-4G+-P--I+-zcTzrTA-0z5UzvT9-0zcTI+4ztTziTH-Gy+-t++z-UzMUH-FzoTz8UG-3A--z-UzJUL-3zoTz4U ' +
    'v++3-2S-Ce+0z-UzrT1+3zpTzzTe+-W+1zIUz2U1-0z5UzoTS-6zPUW+1S-LzDUz+US-HzkTz6U ' +
    'R-MK-1i+Di+6z1UzpTQ-0zqTzCU1+53-1ztTz2UF++z7UzkTi+52-0K-5zFUz+U3-3zpTzBUi+BO-+ziTz3U0+3zFUz+U ' +
    '++23-2U++Q-4z1UzwT1+3zzTzEUG-5C-2zHUz-U0--z4UzgTO+MzeTztT ' +
    'D+++-+v++O+Dz1UzyTW+-zHUzyTx+1i+4zIUzsT+-2zdTzuTzbT ' +
    '-+L0+62++U++zxTz4Um+-zEUz0UH-Jm+0z9Uz+UzXUh+8H-DH-5ztTzcTm+3zoTzzTztT ' +
    'R++E++3-3S-LzxTzhTS+0z+UzQU-+68-5z2UzjTF-EzDUz0U0+3S-AF-Hz0UzFU++-zpTz6UO+4n+3zZUz4U-+6zyTzDU ' +
    'f+-P-+h+2H+-zpTz1UA-0zeTzuTg+7h+8zzTzhTx+2z7UzwTzgT ' +
    'n+0E-3T++Q-2zEUz4UF-AzyTzlTG-7n++z1UzsTz8Ud+0d++Q-+zmTzzTF-AzLUz-UF--zBU-+5zxTzjT ' +
    't++N++n+0R-AzzTz5Us++zwTzLUF-5n+0zsTzIU8-3zBUzzTzVU ' +
    'C++H-Kn+0H-9z+Uz8Un+8zxTz-U1-4P-1z2UzPUz-UH-G5-+H-CzbTzsTz-Uz6U ' +
    '9++A++L+3M+3z2UzxT4+0zuTz6U8-7W+1z6UzkTM+4zNUz0UE--z1U5-+L+0zjTzuTL+1z7UzqT ' +
    '9++-+-s++j+3zuTzaTzEUP-+H+-zmTz1U2+-z0UzQU-+Eh+6D-5zuTz9Uj+8zeTz0U1+2zwTzaT ' +
    'U++3-3S-93++z0UzmTQ-4z1UzrTn+6J++zJUzyTk+FzoTzEUF-OO-1S-EzFUz1Un+8zwTz8US-8z1U3-1zhTzzT ' +
    '3--7-IH-G7--z5UzyTg+4zxTzCUm+8K++zhTzyTI-0ztTz9Uo+8U-+E-0zOUz8U7-DzDUzwTH-2zJUU-+z-UzkT ' +
    'f+-2+-7-Cs++z0UzKUU+-zvTz2Uk++zyTC-1z5UzOUzgT ' +
    'v++y++9-49-+z6UzpT++2z0UzkTO++zEUJ+0zkTz0UR-Jp+2v+-zEUzzTzPUP+1p+5z+UzDUO+RzpTz6U ' +
    't++9++m+0I+4z4UzqTm+6ztTz-UJ++O+UzlTz1Um+2z7UzvTzPU ' +
    'f++J++u++D++z+UzbTI-2zfTzuT1+4o+2z7Uz+US+-z7UzMUO+IzeTI-0zlTz0U ' +
    'v+++-+3-3K-2z-UzuT8-BzDUzrTF-B+-2zvTzDUC--zxTzcT+-+F-79-BzPUz6UF-AzsTzEUC-3z4UzjT ' +
    '++2F++l+-j+0ziTz+Uu++z1UznTB-3o+6zpTz4UH-HzfTzyTzfT ' +
    'v++9-29-+R++zyTzHUL+-z3UzlT-+34++zqTzAU4++z0UzrTF-79-BzOUz7UF-AznTL+3zBUzzT ' +
    'X+-J+-D++7-Dz0UzxTzbTL+3a+0z3UzIUzkTzdT ' +
    'X+-D++9++F-3z5Uz+UF-IzvTzhTzbTK-3zcTztT ' +
    'J+-y++++2+++zwTz0Ua++zfTzzTS-IR++zsTzEUzeTx+1e+-y+3zJUz-UJ+0zAUzvTJ+0e++zlTz+UB-0zGUz2U ' +
    'X+-0+5H-16++zoTz5Uo+2z3UzyTH-I8-1zEUzzT8-5z-UzOUzgT ' +
    'C++X++t++i+5z0UzxTzPUd+-I++zfTzvTzyTi+-z3UM-+z-Ul+2zsTzZT ' +
    'f++U++D++k+GzwTz0UzbTI++F-HzEUzzTU+0zOUzxTR+-L+0zrTzcTz1U ' +
    '-+L-+3F--l+4zuTzBUR-+ziTzvTJ+-u++z0UzoTx+1zLUz-UR-Cj+6zfTzvTzzT ' +
    'J+-i+62+-l++zlTz+UI+0z5UzMUx+1P--ziTz4Uk+-zxTzkTx+1W----0z9UzuT8-4zUUz9UJ+0I++zkTz3Ui+7zLUztT ' +
    'C++h+39-98-+zAUzxT-+0zpTz4Us++H+-zzTzpTzKUJ-3B-7zcTzsTz6U ' +
    '4-7D++++2U++z+Uz3UE-2ziTztTzdT++-R+0E-1z0UzFUzwTzNU ' +
    'D++y+6U++s++zzTzMU8+-z0UzAU0-0J++zlTz+UzbTzdT ' +
    't++4+0o+2G-+zuTz1Uo+AzsTzzTO-2o+Cz6UzvTL+1z2UzMUzPU ' +
    'b++-+L2+-F++z+UzrT0+-zRUzzTl+FzcT-+Mz-UzoTl+2l+0z-U0-+zTUz6UL+3E--zxTz9UL+5zmTz0U ' +
    'O+Ff++S-JK-3z5UzxT0+1z0UzkTf+-zwTziTg+22++F-0z1UzoTK-3z5UzoTx+2I-1zzTz8US-KzvTzgT ' +
    'R-MS-KF++l+-zoTz0Ul+DzmTz3U2++x+1zsTzdTz6U-+El+8S-1zxTzJUS-3zAUzuTzRU ' +
    'X+-v++F++S-9z1UzxTB-3zvTzjTS-6B-5zSUz6US-9zqTz8UzeT ' +
    'v++3-3n+8o+6zzTzhTL++zGUz-Uo+61-3zPUz1US+-zmTz9Uh+7O-2O-+zGUz-UzQUQ++3-3zdTzzTzBU ' +
    't++++11+--+-ztTzBUL+5zzTznTK++0++z0UzhT-+LzAUzqTzPU ' +
    't++9++-+L2+-z+UzDUM-0zwTzjTU++-+BztTzgTz7UzPU ' +
    '7-I2+-N+-5++z+Uz9Ux+0zHUz2U1+0zvTx++z8UzeUx+1G-0zlTn+9z+UzAU1+32++zgTztTS-Iz3UzmT ' +
    'F-K3++n+9p+AzvTz1U8++z7UzyTR-Fn+0z-UzjTzCUP+18-48-2zxTzAUF-OznTz0U8-EG-1zwTzmTz4U ' +
    'H-Ke+0H-BC++zzTzjTg+2zxTz5UH-90-+ztTz5Uk+0z2UzlTM-4p+-z0U0--zPUz4UzxT ' +
    '2++u++E-0H-Az4UzxTH-BzvTz0Ul+5zxTzfTP-+C-2n+0z-UzoTziT2+-x+1zAUzzTg+4zYUzAU ' +
    'D++f+-4+0L+7z+UzjTn+3zJUz5UA-0zfTG-6zzTzoTzfT ' +
    'R+-y++9-7M++zGUzsT1+4zyTz4Uh+3-+6z4UzmTR-NzhTz0UK++-+87-4z4UzpTM+-znTz6U1+1z1U9-IzAUzXU ' +
    '-+K-+F4+0-+-zdTzzTf+-zBUzqTG+--+IzEUz1U9-7zlTz+U8-A1+19-Cz2UzsTP+-zzTziTz2U ' +
    '+-+H-CN++U+1zxTz4Ux+2z8UzpTx+1S+-z5UzDUH-JzwTz9UG-2A-0a++zyTzgTH-9zCUz2UK-1zgTx+2z3UzlT ' +
    'P-+R-5I+3zfTzxT2++j+4z8UzrTB-1z9UzkT2+-7-GH-Kz0UzGUB-0zmTzzTB-4P-0zXUz9UzzT ' +
    '7-In+0Q-1I-6zJUzwTP+0z8UzzTQ-+8-5zcTz0UJ++zzTz2Uk+5L-6n+4zqTzAUzEUP+3L-3zhTzuTI-2zvTzGU ' +
    'u++X+-2+-O+Fz1UzyTS-Bz1UzTUS-0ztTzeT2++A-4zaTztTP+1ztTz3U ' +
    '-+LL+7c++f+-z-UzkTW+-zGUzwT1+1zyTzhTC-1zeTp+4z7UznT ' +
    'u++g+-O+2O+-zuTzCUx++ziTzuT+-+R-Mz+Uz8UO+3z3UznT0-+R-6zoTz3Ux++zaTzsT ' +
    'b++W-+j+47-Hz-UztTB-8zrTz8U3++B-+zwTz5UP-1zlTz8UR-BR-+j+2z1UzxTB-1zLUz6Uj+6P+0zAUztTzFU ' +
    'c++7-I2++-+5zuTz+U-+4zQUz0UP+3B-0zfTztTL+2zuTzDUo+4A-2P+2zNUz2Uz1Un+9z0UzuT ' +
    'X+-h+3E-0-+Jz7UzpTW++zyTzAUh+AE-2zrTzzTP--zkTz4UzfT ' +
    'P-+M++z4UM+1C-2zfTzuTQ-0z5UzsTF++-+3+++zuTzCUJ+-z0UzCUM++zDUi+1zwTzlT ' +
    'L+6i+5R-ME-0z5Uz+Un+5zEUz3UQ++S+0zuTzAUR-4ztTz4U8-5R-90+2z3UznTzdTR-DzpTE-3zzTzCU ' +
    'D++X++4+03-2zzTz5U7++zIUzqT9-DzhT7-7z2UzqTzfT ' +
    'X+-K--G+0U+1z+UzCUB-3zHUzyTG+-G-8zzTz7UN++zrTz5UG-1zvTzeT ' +
    'X+-l+-3--g+-z-UzlTz1Uu++t++z-UzMUj+-zfTz+UzgT ' +
    '3-2G+-I+3b++zzTz5Ux++z5UzQUm+7G+0zlTzxT-+9zqTz6UR-2p+Az8UzSUG-4v++z5UzyTk+8zkTz1U ' +
    '2++S--u++-+Hz7UzwTO+5z6UziT-+3d++znTz0UO+Dz1UzvT-+41-1zaUz3Ua++S--zoTz0U8-CzEUzvT ' +
    'c++t++-+LC-2z-UzwTC-3zdTz4UzLUH-8-+BD-+zzTzpTzCUF-GzRUz6U ' +
    '2++O+JV+-9-6zvTz3UB-0z-UzbT0+79-CzrTzzTE-4zFUzmTK-1O+SP+0zDUz1UO+VzSUz3U9-A0+-zIUzyTS+0zqTz3U ' +
    'W-+4-7S-6h+2z2UzvTU+1zuTz4UY+03-2zuTz9UzLUO+88++O+0z-UzGU9-9z2UzZU7-0O+GzxTzIU3-1zwTzCU ' +
    'F-5Q-+zhTl++-+3z+UziTp+1z+Uz7U-+0l+7zcTL-1z1UzoTg++L+1zsTzfTK-1z-UzvT ' +
    'N+-n+0S-GP-0zwTz4U8-AzqTz9Ut++B-AzyTzoTzGUy+58-8P+1zKUz6U0+2zuTz6UzsT ' +
    'o+2--2l++p+Dz+UzjTa+1z5Uz-Uk+DzTUz7Ul+Bo+86-+zsTz6UW+0zdTz+UW+1E-0z7Uz0UE-0zlTz+U ' +
    'E-3-+1O+-zFUq++zlTz8Un+0H-1zqTz8Un+7zxTz2U8-1W+1R-MzfTz+Uz5U1--R-AztTz9UR-LzsTz4U ' +
    'F+++-+D++l+0zsTz0UzeTE-2i+3z-UzgTI-2z2Uz+UB-3E-3I-1zzTzkTzBUl+DI-5zeTzwTz-U ' +
    'R-MD++-+L-+0zsTz-UD--zjTzwTzfTl+8O+O-+5zBUzRUzzT-+Ex+1z4UzqTzJU ' +
    'C-2X++L+7O-+zyTz2UA--zxTziTN+0ziTzxT1+6L-7O-0zqTzxTW+1z3UzrTO-1L+1z2UzoT1+7zFUz1U ' +
    'f+-1+-Y+-L+4zyTzFU1++z1UzHUu++d+0z-UzuTL+3zvTzcTziT ' +
    'P-+M-20-2A--zfTzqTz3Ug+5z8UznTR++M-1d+0z0UzuTQ+-zvTz3UP-2S--zyTzIUS-+zDUz+U ' +
    'F++9++f++2-3z-Uz6UR-KzlTz0UQ-5Q-0ztTzcT1-+z3UzqTm+7n+2R-DzpTz6UR--zwTzeTA-11-0zJUz0UzpT ' +
    'o+5P-+F-Mp+EzdTzuTL-2zyTz6U-+0h+1z+UzgT-+Dz0Uz5Up+6U-+I+0zyTz2U-+HzfTz7U-+9p+FzqTzDUL-7zcTz3U ' +
    '++1++-0+64+0zxTz9Ui+1zFUz+UP-0p+Hz1UzqT1-4zCUzyT0+0m++zCU8-4z-UziT8-7zgTzzT ' +
    'L+7o+3-+1L+2zfTz6UI++z7Uz-UY++-+7z-UzmT4-8z-UzLU4+-zgTz0U ' +
    '7-IO+Cp+7-+6zsTz1Up+HzAUz0UF-I6-+zzTz7U++-znTz0UB-+zdT1+36-+zmTzyTk+AzCUzwT ' +
    'F++D++F-KQ--ztTz1UO--z+UzrTzgTO-2n+0zBUK++zpTz9U9-DzfTg+2zBUzlT ' +
    'H-Cx++8+08-DzxTz7U++-zkTzwTD-2M-3z+UzBUF-9z-UznTx+1g+29-9zmTz7UD-1zGUz1Uk+1H-JzgTz1U6++z2UzjT ' +
    'D++i+5G-+0+4zqTz0U7++z1UzpTi+D9-MztTz8UP-0zmTz3UzgT ' +
    '7-K++2K-2P-2z4Uz-UC--z9UzwTP-+ztTzhT3-3n+Bn+-zzTzjTI+2zqTz6UzHU ' +
    'h+3C++1+3D-7zzTzAUx++z+Uz7Up+Eh+-z4UzpTzeTx+2p+Kj+6zuTz6UI-0zvTzhTh+9D-6z-UzkTj+9zgTzvT ' +
    '9++7-39-B2--zzTzOUF-EzFUz-U9--zfTo+3z2UzxT6--+++i+3zAUzoTF-NzhTzvTL+1zCUzvT ' +
    't++W-+0+72++zwTz0UO-0zsTzIU+-0H-Iz+Uz8Uy+6zOUzwTzMU ' +
    'v++p+Ko+3g+7z+Uz6Ul+BzoTz-US+-0+7zpTz9U8-5zxTzEUg+60+5zMUzyTx+2I-4zFUz3U0+0z0UznT ' +
    'S-G0+5G--g+BzqTz4UL+7z-UzlTA-3S-Dz4UzMUh+2z2UzoTD-2W+1g+7zxTz5UL+2zhTz+U3-2A-2zrTzcTz0U ' +
    '++1++-u++M++zAUzzTi+0zaTz+U8-0D-+zhTz2UK-1z7UzzT7-F7-8L-5zoTz3UM+2zfTzwT8-68-2z0UzpTz8U ' +
    '2+-F-KK--T++z7UzhTS-Iz+UzkTI--e+0zpTz8UG+0z2UznTh+79-D9-7z6UzQUz0UztT ' +
    'J+0K--1+5H-Cz0UzCU9-FzoTzCUH-5v++zrTzJUE-+z8UzyTd++a+0S++zoTz1Uz7UE-0z0UzJU ' +
    'O+F3--C++F-7z3UzzTF-7zgTzxTG-1O+3z9UzMU6-0ztTz5Ug+26--F-1z-UzoTF-Nz4UzrT6-0d+0z2UzqTF-9z8UzqT ' +
    'N+-S-GG--S-+z1UzrTI+2z+Uz8UR-+h++zuTzdTj+9zvTzCUG-3+-+0++zzTzCUh+5z4UzpTR-Dg+6zkTzzTa+-zBUzwT ' +
    'W-+Q-2d+0A-7z4UziTzjTS--8+-z8UzqTH--zhTzxTO++1-1h+0z4UzRUz+US-Gl+1zoTz5Ux+-z9UzsT ' +
    'g++k+18-4zEUzsT-+4ztTzZTH--S-+I-2zvTzFU8-FzdTz+UO+Jk+Ez+Uz4UH-CzwTz1U ' +
    '+-3H-Bv++1-2zxTz2UH-6zLUz+UP-0p+0z6UzoTL+3z1UzBUL+-zeTztT ' +
    'n+0H++P--M-1zkTz3U0+1zDUz2UP-2M-3zzTzGU0+4zqTz4Us++4++A-3z+UzvTP--ziTzvTzHU ' +
    'h+5x++6++O+Jz-UzuTS-2z-UzKUF++i+6z4UzyTO-0zAUzoTi+DS-3O+9zqTz3Uh+7zvTzjTB-1K++z0UzLUO+Lz0UzoT ' +
    'f+-l++M+0zzTF-CziTzxT7++4+0z-UzFUM-+ziTzwTzlT ' +
    '7-Ii+5v++H-0ztTz0U7-7zOUz4Ud++i+DzsTz-Ud+0zAUzxTB-0A--P-1zsTzcTzuTP+3i+2zoTz-UB-3zCUzuT ' +
    'h+7P++0+0l+9zuTz2UK-0zSUz9U-+L-+-zrTz0Ul+EzhTzyTi+Dh+8-+8zmTz9Ud++zjTzyTl+5l+2zzTzkTO-0zzTz9U ' +
    'l++j+31+0zvTzeTzwTK-3L+79++z0UzuT1+1zzTzkTF-NF-2zyTznTzBU ' +
    '7++D++y++4+0z-UzAU1-0z+UzlTzhTM-1j+2R-+zvTzfTzxTM-2z3UzyT ' +
    '3-2f++8-9A-3zzTzvTK-3z4UztTH-AzeTK-1z6UzoT8-E8-3O+QzOUzwT9-EzyTzBUzmT ' +
    '9++E++A++--1zyTz6U1-1z-UzCUQ-69-5znTzEUS-5z8UzwTL+3S-4C-0zvTzhTk+8z0UzqTS-4zDUzuT ' +
    'Q-+U-+a++B-6ziTzvTJ-0zpTzBUz6U2+-W-+1-2zxTz1UV++z1UzDUJ--z0UzMU ' +
    'C++7-2l+4M-2z-UzmTI--zyTz7U8+-l+9zuTz+Ul+Az5UzxTM--z4Up+C8-7znTz-UzaT ' +
    'b++1-22+-p+KzzTztTL-2zvTzHU8+0A++zzTzAUx++z+UzJUR-BF-7P+1z6UzOUM+5z8UzpT5-+P-2z4UzsTx+1zGUz0U ' +
    '7-IH-0F--1+2z8UzxT3--zkTzHUM--4-0z0UzHUM-0zwTz0U3-3x+1g+1z8UzuTM-4zjTz4UC-4H-BzHUz-UzxT ' +
    '0+6U+11+-I+0zxTz9UA-0zvTz+UA-8n+BzxTz7UzOU1+71+40+7zpTz6UI++zKUz1U1+8n+AzmTz3Uz9U ' +
    '0+64+09-4j++zoTz-Uc++z-Uz9U7++p+1z6UzLUztTg+A9-49-1z6UzZU9-Gz-UzDUJ++zmTz5U ' +
    'F-KD++f++C++z-UzrTk+2z0UzlTzfT0+5y++G-+zkTz-UzfTk+IzdTzyT ' +
    'b++D-2N+-H-2ztTz+Uy+-zFUzzTE-5I-7znTz0UH-7zwTz7UD-7D-1p+8zzTz9UD-4zpTz5UzIU ' +
    'E-38-2P--Q--ziTzvTV++z6UzQUV+-0-0zzTz3U-+5z0UzgT8-1-+Am+8zrTz9UE-7zfTzzT0--P+4z0UzmT-+HzsTz3U ' +
    'K++T-+v++1-2zxTz0U1-0zAUzyTO+Eg+4z3UzrTzgTK-2E-+O+GzoTzxTE-6zAUzsT--+g+7zsTz3UzjT ' +
    'X+-F++7-0C++z5UzlT9--ziTz+Um+5n+2zvTzgTO+KzvTzAUzfT ' +
    'C++S-9++1O+6z6Uz0US-0zgTzxT-+A3-1zrTz3UG-5z2UzqTG--zeT-+8z9UzkT ' +
    '2-1M+6F-5P--zpTz2UP-2z1UzwT8+-I-5zfTz-Uz2UL-57-J9-HzDUzyTJ--zoTz6U7-IM+0zeTzwT2-5zBUzyT ' +
    '9++f+-o+1H-1zrTz3U3++z-UzpTM+1zwTziTO+UO+FO+BzuTz6Uj+5zjTzyTzAU ' +
    'X++9-Mr++h+8z-UzwTM+2z-UzHUP-2zsTp+1z-UzLUM+3zfTz-U ' +
    'U++C++3--4-7zyTzHUG-1z9UzzTm+4S-7zcTzuTz3Un+1P+0m+-zCUz+Ui+1z0UzoTh+1++0zDUzxTi+AzxTzDU ' +
    '2-22++O+1W+-z+UzEU+-3zxTzhTl+1zmTF++z4UzqTO+P+--O+0z-UzCUzxTI--l+CzxTzhTO+Tz8UzyT ' +
    'D++D-2R-Me+0z+UztTL-8zBUzzTJ-4L--z8UzsTO-2zKUz2UzeT ' +
    'F++U+-u++++2z+UznTE--z6UziT++1-+Dz1UzDUznTE-7J-4-+9zpTzyTzgTz7U ' +
    'W-+h+3u++9-8zwTz0UM-0zyTzfTR++k+0zxTzpTl+8zHUzyTa++9-L4-3z-UzpT1-0zIUzuTD-34-3zGUzwTR-Lz0UzrT ' +
    'R++y+6y+40-1zyTz1U7-DzHUzxT0--K-1z+UztTzgT7-+zKUy+6F-DzyTz3UzKU',
}
