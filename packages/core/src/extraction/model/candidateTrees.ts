// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const CANDIDATE_TREES: TreesText = {
  base: -1.915479,
  edges: {
    0: [1, 2, 3, 4, 5],
    1: [3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 25, 26, 27, 29, 31, 35, 37, 40],
    2: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    3: [4, 5, 6, 7, 8, 9, 10, 11, 14],
    4: [0, 1],
    5: [0],
    6: [0, 0.25, 0.5],
    7: [0],
    8: [-1, 0, 0.5],
    10: [0, 0.4, 0.6667],
    11: [0],
    12: [0],
    13: [0],
    14: [0],
    15: [0],
    16: [0],
    17: [0],
    18: [0, 4],
    19: [0, 4],
    20: [0, 0.25, 0.4, 0.6667, 0.75],
    21: [1, 2, 3, 4],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5, 7],
    24: [-1, 0, 1, 2, 3, 4, 5, 6],
    25: [0, 1, 2, 3],
    26: [111, 129, 132, 140, 149, 151, 153, 155, 158, 164, 170, 175, 178, 180, 185, 187, 188, 192, 194, 200, 203, 204, 205, 209, 211, 217, 224, 236, 241, 247, 250, 260],
    27: [4, 5, 7, 8, 9, 11],
    28: [0, 0.3333],
    29: [0, 0.5, 0.6667],
    30: [0, 0.3333, 0.5],
    31: [0],
    32: [0, 0.1667, 0.5],
    33: [0.5],
    34: [0, 0.25, 0.5, 0.75],
    35: [0, 0.25],
    36: [0, 0.25, 0.5, 0.6667],
    37: [0.5],
    38: [0, 0.1667, 0.3333, 0.5, 0.6667],
    39: [0, 0.3333],
    40: [0],
    41: [0, 0.5],
    42: [0, 0.5],
    43: [0],
    44: [0.01235, 0.02041, 0.0252, 0.03049, 0.0349, 0.04258, 0.04938, 0.05493, 0.0645, 0.07722, 0.08163, 0.09095, 0.1008, 0.1089, 0.1135, 0.1228, 0.1575, 0.1638, 0.1748, 0.1837, 0.1877, 0.1975, 0.2047, 0.2119, 0.2241, 0.2268, 0.2462, 0.2747, 0.3281],
    45: [0.000252, 0.002268, 0.004031, 0.006299, 0.01235, 0.01612, 0.0252, 0.04258, 0.04938, 0.06707, 0.09095, 0.1111, 0.1333, 0.1837, 0.2268, 0.2501, 0.2744, 0.3334, 0.3832, 0.4659, 0.5, 0.5331],
    46: [0.000126, 0.000252, 0.0006299, 0.001008, 0.004031, 0.006299, 0.00907, 0.01235, 0.01612, 0.02041, 0.02217, 0.0252, 0.03267, 0.03628, 0.04616, 0.05669, 0.06668, 0.08163, 0.1327, 0.1792, 0.2505],
    47: [0, 0.000252, 0.001008, 0.002268, 0.00907, 0.01235, 0.02041, 0.03628, 0.04938, 0.08163, 0.1059, 0.1333, 0.1667, 0.1916, 0.25],
    48: [0.5, 4.75, 6, 7.5, 7.75, 8.25, 9.5, 10.5, 10.75, 11, 12.25, 12.5, 13, 13.25, 14, 14.25, 14.75],
    49: [0.001008, 0.004031, 0.006299, 0.00907, 0.01235, 0.01975, 0.02041, 0.0252, 0.03049, 0.03628, 0.04258, 0.05392, 0.0645, 0.07281, 0.08163, 0.09385, 0.1008, 0.1165, 0.1333, 0.1451, 0.1615, 0.1837, 0.1975, 0.2119, 0.2224, 0.2421, 0.2425, 0.258, 0.2622, 0.2955, 0.3488],
    50: [0, 0.000252, 0.001008, 0.002268, 0.004031, 0.006299, 0.00907, 0.02041, 0.0645, 0.103, 0.1219, 0.143, 0.1668, 0.1837, 0.258, 0.3056, 0.4878, 0.5],
    51: [0.000252, 0.001008, 0.004031, 0.006299, 0.01612, 0.02041, 0.02482, 0.0252, 0.03049, 0.03628, 0.04938, 0.0645, 0.07281, 0.08327, 0.1111, 0.1508, 0.1927, 0.3832],
    52: [0, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.05669, 0.0645, 0.07281, 0.08617, 0.1008, 0.1219, 0.1333, 0.1575, 0.1703, 0.1975, 0.2501, 0.258, 0.3056, 0.3449, 0.3832, 0.4659, 0.5],
    53: [4.5, 5.75, 7.6, 7.75, 8.75, 9.375, 10, 10.75, 11, 11.25, 11.5, 11.75, 12.25, 12.75, 13, 14, 14.25, 14.75],
    54: [0],
    56: [0],
    57: [0],
    58: [0],
    59: [0, 1],
    60: [0],
    61: [0, 0.4444, 0.5, 0.6667],
    62: [-1, 0.0252, 0.04258, 0.07281, 0.1111, 0.1837, 0.258, 0.4878, 0.6299, 0.7901],
    63: [-1, 0.03049, 0.08163, 0.6299],
    64: [-1, 0.03628, 0.1975],
    65: [-1, 0.000252, 0.002268, 0.006299, 0.01612, 0.03049, 0.0645, 0.1451, 0.3832],
    66: [-1, 0, 0.000252, 0.001008, 0.00907, 0.02041, 0.03628, 0.07281, 0.1333],
    67: [-1, 4, 4.5, 5.25, 6, 8.5, 10],
    68: [-1, 0.03628, 0.09095, 0.1703, 0.3265],
    69: [0.006299, 0.01612, 0.03628, 0.0645, 0.1333, 0.2421, 0.4235, 0.6553],
    70: [-1, 0.07281, 0.1111, 0.1575, 0.2119, 0.2744],
    71: [-1, 0.002268, 0.00907, 0.01612, 0.03049, 0.04938],
    72: [-1, 3.5, 4.75, 5.5, 6, 6.75, 7.25, 7.5, 8, 8.25, 8.5, 8.75, 9.25, 9.5, 9.75, 10.5, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5, 13.25],
    73: [-1, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1451, 0.4878],
    74: [-1, 0, 0.002268, 0.006299, 0.01235, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.3265, 0.4031, 0.4659],
    75: [-1, 0, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04938, 0.0645, 0.08163, 0.1111, 0.1575, 0.5331],
    76: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.0645, 0.09095, 0.1111, 0.1575, 0.1975, 0.2268, 0.258, 0.3086, 0.3449, 0.3638, 0.4031, 0.4444, 0.4659, 0.4878, 0.6049, 0.6299],
    77: [-1, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1219, 0.1575, 0.258],
    78: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1575, 0.1837, 0.2268, 0.258, 0.2744, 0.2913],
    79: [-1, 0.000252, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.258],
    80: [-1, 3.75, 6, 6.5, 7.25, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25, 10.5, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5, 12.75, 13.25, 13.5, 13.75],
    81: [-1, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.05669, 0.0645, 0.08163, 0.1008, 0.2119],
    82: [-1, 0.006299, 0.0252, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.3265, 0.3638, 0.4235, 0.4659, 0.4878],
    83: [-1, 0, 0.000252, 0.001008, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1111, 0.1451, 0.1837, 0.2913, 0.6049],
    84: [-1, 0.001008, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.0645, 0.09095, 0.1219, 0.1333, 0.1703, 0.1837, 0.2119, 0.3449],
    85: [-1, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.1837],
    86: [-1, 0.001008, 0.006299, 0.01235, 0.0252, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.2913, 0.4031, 0.4659, 0.5331, 0.5566, 0.6299],
    87: [0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.08163, 0.09095, 0.1008, 0.1219, 0.1451, 0.1837],
    88: [0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.2913, 0.3265, 0.3449, 0.5566, 0.6813],
    89: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.1111],
    90: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.04938, 0.07281, 0.09095, 0.1975],
    91: [8, 9.25, 9.75, 10.75, 11.75, 12.5, 13, 14.25],
    92: [-5.081, -5.053, -4.853, -4.703, -4.611, -4.458, -4.388, -4.127, -4.038, -3.855, -3.568, -3.49, -3.396, -3.316, -3.127, -3.008, -2.916, -2.825, -2.729, -2.62, -2.506, -2.397, -2.286, -2.155, -2.02, -1.915, -1.772, -1.658, -1.526, -1.36, -1.186, -1.002, -0.7639],
    93: [-1, 2.25, 3.25, 4, 5.25, 5.75, 6, 6.25, 6.75, 7, 7.25, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 10, 10.25, 10.5, 10.75, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5, 12.75],
    95: [0],
    96: [0],
    97: [0, 0.25, 0.5],
    98: [0],
    99: [0, 0.1429],
  },
  nodes:
    'R-J7-+n+BP-2zoTzYUg+AzIUzQWR-CR-7zTTzjTg+6zlTzLUR-Rg+Ag+3zBUzZUn+BzvUzrVg+AR-SzcUzRV--0zZWzgU ' +
    '4-3l+GO--l+8zfTz+U7-3ztTzXT7-4Q++zjUzzVH-3zjTzCU4-4i+4z9VE-2zuUzMUzKW ' +
    '+++7-0O-0a+2zNVzLU0+-z0VzEUH-B7-7zqTzVTK-2zeUznTO--++16-2zmUzrTj+BzhTzDUe+-H-0zhTzFU-+3zKUzcT ' +
    'B-AA-AA-+J++zWUzZVL-7zWTzmTN++g+9z-UzqUg+8zSUzyVL-C2-+A-5zoTzJUA-2zPUzFVg+A+-0zhUzpT-+2z7UzOV ' +
    '3-0g+AS-DO-2zrTzbTC--zTTzdTS-Eq++zIUzfVO--zAUzfTS-Ko+Kg+6zoUzXVz1Ug+9C-BzGUztT3-1zGUzBV ' +
    'R-H4+0R-7C-+z5UzVTN++zqTzSUzSVR-P-+8N++z6UzlUJ-9zoUzHU+-0H+-zHVzqUM-4zYUzrT ' +
    '3-0g+AB-78-+zAUzXT1--zkTzCUY++L-8ziTzEU6+0zRUzOV+-+L-8g+Az3UzcUh+Iz8VzMUg+6g+1ziTz+UzbU ' +
    'v++9-A4+0L-6zYTzsTf++z5VzAUy++L-8z+UzTUS-LztTzWTy+6zLVS-LzjUzoT ' +
    'v++8--8-+6+-zFUzxUC-0zZTztTw++o+Kz7UzaTz5VC-CzBVF-PzRUz6U ' +
    'v++I+1x+18--z2UzYU1-+ziTz-U1-+Q-2znTzUT6-1zxTzbT+-1z5VH-DzyTzUU ' +
    'G++I-BY++2-+zrTzSUo+JziUzKUe+-3++zvUzDUo+HzOUzqT2-+I+2K++zjTzLUI-4zVTz-U8--N++zhTzPUH++zhUz8U ' +
    'G++L-5O-+P-4zmTziUA-7zfTzKU1-0A-Bz6UzaUo+KzgUznTL-B1--L-4zVTzcTG+-zfTz-U1--P-6z+UzgTG+-z-UzeU ' +
    '0-1A-B1-2O--z+UzfTe+-zOUzlT-+FA-CzVUzvUO-0z0UzcTe+-1-4i+6zeUzHUd+-zxUzEUH-5i+3zJUz1U1-0zjTz0U ' +
    '4-3l+GA-5L-4zXTzkTl+AzqTzGUg+B7-5z2UziT7-GzWUzvT4-4W+0-+7zJUzjUL-CzGUzqTzqU ' +
    'R-FE-+4+0R-6z2UzeUzsUR-7R-1zVTzcTJ++zmTz8Ue+-J++R-LzDUzWUd+-zuUzFUJ+-R-UzsTzWUR-NzAUzaU ' +
    'v++0-1g+Ag+0zaTzkTK++zwTzMUg+5h+9z9UzdTJ++zNUzsUg+4h+BzKUL+-z+UzjT+-0zrUJ++z0UzVU ' +
    'g+A1---+4H-+z1UzZTg+3zdTzyTg+02-+ziTzyTH-1zqTzBUY++m+4-+4zoTzGU2-0zjTzCUg+N-+3z+UzOU-+NzkUz6U ' +
    'R-EA-+O--W+0zbUz7U1-3zvTzWUR-7R-+zVTzcTJ++zlTz8UJ++R-L4-1z2UzNUQ-5zeUzIUW+1K-7znUzOUN-BzMUzkT ' +
    'R-FD-+l+9l+3zmTz1U8+0zeUz8UR-7R-1zWTzeT4-2zoTzVUl+94-31+4znTz8UJ-2zVUz6U+-0R-NzLUzaUH-BznTzFU ' +
    'B-95++0-3B-+zBUziT0-5z3UzLUQ-4B-3zhTzuT0-+zkUzrT1-30-2Q-5zBUzyT2-+zGUzbU1-5M-8zMUztT+-+zaUz-U ' +
    '4-3A-48-+6+-z8UzfU-+5zaTzwTA-B-+4zuTzEUQ-5z0UzQU4-40+30+-zLUz5UzYUh+I4-5zWUziUz4U ' +
    'R-FC-+++1O--zQUz3UzjTR-7R-1zWTzfT++1zuTzaTW+1R-MW++zCUzcU++-zPUzeU4-4+-+z3UziTC-7zYUzEU ' +
    'R-E8-+l+I5++zvTzKUg+Az-UzfUR-3H-+zsTzXTN++zkTzBUl+A4-2N++znTz8U2-0zxTzHUg+94-5z-UzWUN++zOUzjU ' +
    '9-78-+Y++n+3z7UzjTK-2zXUz3U8-7K++zfTzGUP-1zvTzPUy++Y++a++zxTzDUW+1zOUz-U2-19-HzeTzyT+-+zBUzrT ' +
    'I+2e+-I-AO-0z7UzrTS++zIUzYUO-5N++zhTz2UzSUL-7F-4zqTzWT5-+S++zaTzsT5-2zFUzmT ' +
    'R-CC-+6+-R-6zvTzWUzXUR-7R-1zXTzfTG-+zdUznTv++R-Kd+-z5UzqTy+5zHUztTy+5zbUR-UzyTzBU ' +
    'v++B-57-0g+AzuTzJUB-1zYTzlT-+2A-BziTzGUe+-zAUznT+-0W+1g+3zAUzdUi+FzQUz3Ug+9zoTW+1zUUzxT ' +
    'l+F9-8A-79-+zvTzbTK-1zIUzvTl+82-+zgTz4Uo+Dz7UzqTx+19-A4+0zzTzeUt++zMUzoUi+39-AztTzJUH-DzmTz2U ' +
    'l+Av++A-4O-3zhTzXTR++zkTz7UzQUg+6A-3S+-zhTz-Ug+4zrTz7Uv++O-+zSUz5U+-0zaUzHU ' +
    'R-D8-+g+40+2z2UzlTF-1zRUz2UR-1F--zsTzXTF-+zPUzmTg+3i+9R-LzlTzAUg+2zfTzzTv++L-Gz9UzLUy+1zXUzCU ' +
    'l+FL-5H-H1-6zeTzCUzIUm+41-5z+UzNU2-0zhTz6UH++++12++zAUzaUi+HzkTz9U+++H-AzXTzvT6-3z5UznT ' +
    'R-CB-+l+K6+0zrTzDUg+0ztTzSUR-30-3zYTz8UN++zkTz6Ul+8Q-3M-5zdTz2UM--zFUzuTg+3R-LzkTz1UN++zEUzWU ' +
    'l+Gv++B-4S-+zyTzcTl+8zkTz+Uy+1zWUzCUB-DS-LW+1z7UzpTv++zeTz3US-AP--z+UzUUF-JzJUz5U ' +
    '4-4S-L9-74+0zoTzSUb++z3UzMU4-2-+DzaTzwTO+5zEUzrT4-5S-L-+9zRUzEUO+Bz8UztTzWU ' +
    'l+9v++A-52++zcTzlTO-+zEUzoTzQUG++x+1x++zAUzUUn+-z9UzwTv++C--zcTzwTy+6zYUz2U ' +
    'R-CL-+o+4m+1z5UzsTm+6z1UzPUR-1N-+zyTzZTD-+z7UzmTo+KK++R-Nz3UzCUD-IzNUz-UL-CzYTK++z1UzfT ' +
    'l+94-0A-58++zbTzrTP-3zdTzyTo+8i+1zxTzQU4-3ziTz-UI+2t++P--zgTz6UzqU4-26++z+UzcTy+4zFUzqT ' +
    'R-CS-0J++I++z9UzpTx+1zcUztTR-3L++zwTzZTJ++zkTz9Ux+1J++I+0zGUz1UL+3zYUzGUm+3S-KzAUzrTt++zsTzdU ' +
    '0-2q++Y-+0+5zuTz1Ud+-zDUzpTs++zzTzWUO+7V++E-BzOUz2UztTM-60-3z+UzHU0-6zsTz6U ' +
    'R-C4+0R-1J-+zvTzZTK++znTz5Ug+DzAUzYUN++g+3D-9z+UzlTK-7z9UzwTg+9y+3zAUzsT6-1zRUz2U ' +
    'R-9S-+N++l+5zmTz6UzUUR-1S-BzjTzYTN++zjTz4Ug+3h+8R-GzjTz8U4-4zdTz9Ul+8m+EzrTzMUN++z9UzOU ' +
    't++0-2N++3-0zsTzAUF-HzBUzvTi+4O+CzNUzAUF-Iz9UztTzjU ' +
    'R-CS--4+0R-7zuTzLUg+Az9UzTUR-3O++zxTzbT-+KzvTzcTN++-+CR-TzzTzDUR-Nz5UzLU-+3g+IzwTzHUg+DzCUzTU ' +
    'G++5++L-1O-3zxTzaT0-3z0UzCUX++Q-4zzTzSUzrTC--Y--F-7znTzZTz+U0-+Q-5zzTzfTN++z-UzVU ' +
    'l+84-07-3J-1z4UzqTN-7zkTzcTJ-82-0zwTzEU8-3z6UzfT4-4G++N++z1UzCUC--zfTzyT4-5N-6zHUz3UN-EzSUz8U ' +
    'J++9-A0-3S-MzrTzZT5-+z4UzOUy+2++1z4UzkTj+4zkTzWT+++F-HK-0zLUz+UF-KzsTzZTy+5e+-zPUz1UM+4z7UzjT ' +
    'I+2t++5++K++zyTz8UQ-4zrTzNUzjU0-+Q-4o+IzuTz5UA-1zZTzqTK++c++zmTz6Uo+FzNUzsT ' +
    'I+2t++4-4U++zxTz9U4-5z9UzPUzhU4-2-+2Q+-zYTzrT1++z2UzjTn+83-1z1UzHU1--zmTzAU ' +
    'R-FB-+B++P-4zrTzFUzfTR-70-4zeTz8U++1zyTzdT4-5P-6++2zEUzlTO+1zDUz-UR-UzSU0--z-UzGU ' +
    'J++y++++1-+8zvTz3U++2zoTzZTA-B5-+zaTznT8-1zFUzpT-+3q+++++zqTzIUzRUy+15-2zMUz2UA-8zrTzFU ' +
    'x+1J++v++9-AzuTz4UzUUy++x+-zSUzEUH-CztTzIUB-5v++9-+zxTzeTzDUy++3-1zxTzDUI-6zfTzzT ' +
    'S-Le+--+4S-2z9UzrT9-2zsTz6Uo+58+-z+UzKU-+6zuTzdT-+7S++8-5zaTzsTE-1z7UzlT9-E9-3zhTztTS+-zvTzFU ' +
    'R-7K-+l+Gp+2zmTz1U7-1zIUz0UR-+S+-zZTzkTP-6zdTzrTJ++l+Ao+3z4UziTB-Iz-UzBUo+KR++zAUzMUB-EztTzdT ' +
    'I+2K++W+1K-5z2UzvTi+AzyTziTK-7W+0zIUz-Um+BzqTzBUK++2-+S-BzxTzcTP+1zxTzgTy+2N-4zOUzxTzjT ' +
    'K++B-B5++E-5zwTzlT7-7zKUzyTy+0O+Fz9Uz+UG-1z5UzjTW+0X++m+Az8UzMUzfTE-1m++z5UzoTF-KzBUziT ' +
    'x+11-35++9-AzvTz5UP-1zjTzVUx++9-Dz7UzMUO+PzXUz6U1-0i+40-3zsTzDUS-LznTzdTm+0i+3zKUz1U9-9zjTz-U ' +
    'R-CG-+X++I++zFUztTzmTR-1P++zzTzbT9-+zAUzrTi+6R-Q0-3z1UzEU9-Fz7UzJUq+++-+z-UzlTR-Sz7UzQU ' +
    'l+94-0o+7l+3zjTz+U8-6zdTzwTo+8i+1z-UzNU3-2zkTz3US-J4-55++z1UzJUzQU4-2S-OzsTzdTC-5zAUzuT ' +
    '1-0S-L3++q++z+UzPU5-+zlTzAUS-SN+1zmTz5UzZTE-4W+1O+TzJUzsTJ-3zsTz9UC-61-4zqTz1U6-1zFUzlT ' +
    'I-94-4B-4A-+z7UzjT+-+zzTzjT4-5D-7zxTzIUN-EzPUz6UI-EU++m+4zAUzzTN-1zTUzAUD--z0U0+2zUUzDU ' +
    't++v++J+-y++zyTzgTy+-zGUz-Uy+22-3zLUz8UN-6zAUzlTzfU ' +
    't++v++N++0-5zvTz9U-+2zvTzFUi+8y+7zPUzxTG-AzyTzHUzaU ' +
    '++14+0+++0+4zlTz1UL-Gz-Uz8U0++q++zuTzQUzUUL-Kb++n+DzbTzlTzzTk+7z8UzsT ' +
    'l+A++00+5E-8zrTzhT+++zAUzsTH+-zZT7-CzzTzkTS-I++1Q++z3UzIU++2zvTzeT+++A-2zdTzwTA-BzwTzSU ' +
    'I-9-+84+0J+-zoTz2U-++z3UzOUJ++v++zyTzKUo+KzFUzkTo+KS++N-0zEUz3U-+MzHUzyTzgT ' +
    'R-77--4+-R-4z1UziT8+0zNUzmTR-+p+3zmTzbTQ-5zgTzvTt++v++l+BzuTz1Uy+6zHUzuTzZU ' +
    'l+Go+7O-2U++z+UzGUO-5zeTz4UA-5L-JzgTz3UI-CzrTzAUW+16+09-4zvTz5Uy+3zLUzrTS-HM-4z2UzqTI-2zeTztT ' +
    'v++X++J++C-2ztTz-Ua+-z0UzDUzZTh+JX++2-3zMUz2UzqTzmT ' +
    'R-77--++0l+3zlTz7UzgTS++4--zeTz0US+0zGUznT++24-5O+Cz4Uz+UR-UzNUz5UM+3zZTn+5zmTz-U ' +
    'x+1H-9P--1+-zqTzeTx++z0UzBU1--P-0zxTzAU0+2zQUzFU1+3y++6-+zqTz+UH-FzfTz1Uy+2H-Fz-UzIUk+BziTz0U ' +
    'R-7S-+++02++z5UzWUzgTR-1F-7ztTzcT-+IzwTzgT++2X++2+-z2UzRUS-AzsTzWTzdT ' +
    '4-4++2I+2h+Iz-UzfT+++zdTzvT8-5zbTzqTh+Hi+ID-4zAUzNUzrTB-KG-4zgTzwTz7U ' +
    'l+Gv++C-1b++zmTzAUn++z9UzvTi+6L+3zNUz5UC-0zBUzwTt++y+3-+Mz4UzqTJ+0zjTz5UzbU ' +
    'P--M-7n+FI++zrTzbTJ-7zoTz3Um+0zGUzsT-+24++J-9zfTzxT0++z5UzQUJ++n++z8UzzTW+0zDUzwT ' +
    'g+4R-FF-Dg+0zjTzyTJ-BzaTzxT9-83-+zvTzSU9-KzpTzCUl+9o+8R-CzpTz6UH-FzjTz1Ug+OI-3zzTz6Ul+Lz4UzIU ' +
    'g+04-40-5-+JzkTzaTz-Uz3Uv++-+14++zhTzAUg+Oz+Uz7UW+0g+3zsTzLUM-1zAUzpT ' +
    'R-94+0g+A1+4zgTzrTR-2zmTzyTW--o+4z7UzRUz4Uo+Kg+Kh+9z2UzrTJ-9zAUzyTJ-AI++z1UzfTzYT ' +
    'X++++2W+0v++z0UzIUN-8zyTzkT3++ztTN-0ztTzaT0+4zaTzwT ' +
    'R-F4+0R-1F-5zvTzdT8-+zDUzvTl+HzzTB--zEUzaUI-EP-6K-7zAUzvTO+Bz4UzxTp+BzTUO+EzEUz+U ' +
    'B-LI-BK++h+6zyTzoTV++z5UzgTI-Eh+Dz7UzsTN-DzMUz0Uo+K3++N-3zJUz7U8-5zmTzyTzcT ' +
    'X+-4-3U++1-5zxTz4UO+GzCUzxTH-D4-5z1UzFUN-6zOUz7U1+3zZTztT ' +
    'g+31+33-27--zyTzjTz-UN+-H-9zzTzlTzDUl+Go+DH-DzyTzCU-+6zyTzcTg+OH-Bz-UzAUl+Mz1UzGU ' +
    't++U++h+I4+0zyTzBUW-+zdTz1U9-BU+0z9UzvTC-BzBUzsT2-+zgUzDU ' +
    'x+1x++-+O2++zzTz9UM-6zfTz-U-+4Q++zyTzGU6-0zLUz3Uh+5E-4-+1znTz5UD-1zlTz+U1-02+-zkTzAUD-Cz+UzlT ' +
    'B-II-ES-NU++zyTz5U3-0zgTz0U0+1B-4zAUzTUW-0zBUztTo+KI-19-EzsTz7U0+2z6UzLU3-+zfTzxT ' +
    'g+44-4S-D9-EzoTz+U---zjTz7Um+-zvTS-Fz-UzFUt++S-M-+Oz1UzjT3-0zmTz0UzTU ' +
    'l+6-+C0+5o+AzxTzmT7-3zOUzzTo+4l+2zjTz1UzaTX++0-5-+Oz0UzkT0+-z0UzEUS++0+4zbTzvTz1U ' +
    'h+IO+6G++a+0z3UzFUG+-zmTz3UB-Nb++zxTz5UC-5z4UzLUH-8M+4zXTzsTy+6C-5zqTz3UzgT ' +
    'g+0B-7S-5m+0z0UzhTzfTh+7N-5zEUzwTA++ziTz2US-Nv++D-2zyTz2UD-AzKUz2UB-Iv++zhTzzT2++zuTzJU ' +
    'o+KB-Dv++L-1zqTzyTL-AzLUz5UL-FN+-z-Uz9U3--zCUz2UL-0zsTL-BzZTzoT ' +
    '++1-+E4+0-+2zoTz+U-++z0UzLUB-9E-6z5UzoTE-DzBUzuTJ++B-8-+KzuTzbTO+6z0UzmTzCU ' +
    'g+0R-GN+-4+-zfTzzTz+UM-47-Az5UzsTj++z0UzhTR-77--++0zCUzkTR-+ziTzvT++2g+Kz0Uz5U7-FziTzxT ' +
    'x+1J++++2++-zwTz5UR-DzaTzqTx+-L-3zdUzHU-+3zwTzCUo+AR--7-7zyTzdTi+Az3UztTY+0K-5zqTzeTi+Az1UzkT ' +
    'n++B-1B-+z5UzhT6-0E++z9UzJUk+1zFUzuT4-4o+KN++zxTz5Up+8zaTzpT3-2j+5z8UzsTj+BzLUz1U ' +
    'x+0K++1-2N+0zzTzDUD-8z4UzNUL++9-EzEUzvTh+8zRUzDUh+5D-78++ztTz7Ui+Hz8UznTi+BW+0zjTz+UD-4zsTzgT ' +
    'g+4h+79-2h+0zdTzxT1+2zwTzCUD-FE++zjTzwTzbTP--D-Fn++zuTzhTzCU9-IM+3z1UzwT1+5z4UzLU ' +
    '++1+-+U+-+++zvTz0UJ+-z5UzJU4-4I-7zhTzxTM+3zxTzAUJ++B-8zfTB-GzzTzjTz9U ' +
    't++g+7N-5B-BzuTz2Uo+4zsTziTK++I-EzzTzHUo+KzBUzbTp++zZUz8U ' +
    '+-+E-6-+84++zwTzCU-+Lz6UzvTK++D-2zrTzzTM++zyTzEUE++J-7ziTo+Cz2UzqT-+5h+AzwTzkTM+2zpTzAU ' +
    'b++X++o+K9-JzzTz6U8-5zcTzrTzdTI+1M-28+0zKUz5UL-Fz8UzvTL-BzmTz3U ' +
    '++14-4o+K9-IzzTz5Un+1zqTzaTD-44-5zyTzBUC-AzJUz1U0++9-8zNUzpTF-OC-2zeTzpT0+2z4UzsT ' +
    't++l+9o+8l+1znTz3U7-0z2UziTg+KU-+zzTzoT5-0z7UzwT5-0zYUz9U ' +
    '++22++H-D-+8zuTz+U8++z1UzEU-+3k+6zFUzlUK-6z8UztTY++n+-zsTzcTD-6z+UzjT ' +
    'I-4N+1g+Oi+AzwTzmTO-+zFUz+Ug+Ci+9z9UziT--+zPUzxTn+++++j+0z8UzqTg+0zzTzLU++1o+Kz1UzjTC-5zlTz+U ' +
    '4-5K++l+32-1zjTz2UE-Bz+UzqTo+Ki+5zEUz1UzgTS-GzMU2-2zvTo+EzJUz5U ' +
    'x+06+0++22++z+UzAU7-FzcTztT3++D-0z8UzSUzzTU+02+-o+9zxTzoTj+0z3UzXU7-JY+0z2UzFU7-LzmTz7U ' +
    't++++12++S-PzzTzhT-+3zWUz5UR-JM-AzgTz+UO+6zSUz+UzWU ' +
    'x+0C++O-+S-KzEUzvT9-1zsTz2UM+2zrTzcTi+BS-NK--zAUzzT4-0zeTzzTM+01--zrTz2U9-KzlTz1U ' +
    '-+Oy++1-4M+2z1UzxTm+3zAUz2UN-+y+6zMUzxTI-1zjTzwT7-2zzTU++P-+zsTzZTzxT ' +
    'R-77-Bg+GD-1z+UzkTR-5zAUzhTR-1N++zbTzwTm+9zpTz5Uh+Fo+DR-Oz0Uz8Um+BzoTz1U0+0g+LztTzCU7-5zhTztT ' +
    'x+1x++D-2I-3zuTz2UM+3z6UzxTg+P1-0z1UzHUx+0zOUz4Uo+Af+++-+z1UzkTj++zvTzZTY+1E-8zoTzcTM+-zBUzuT ' +
    'S-E-+MD++J-9z3UzyTzhT3++k+EzsTzDU9-FzcTzvT9-1zbTO-1B-LzyTz6UB-9zuTzfT ' +
    '++1I-ES-RU++zzTz4UN-1zxTzcTu++N-DzNUz8UzvTa++o++z-UY++zbTzqTN-4N-1zwTzlTN-Cz2UzFU ' +
    '2+-g+Eh+9O-3z-UznTC-6zsTzgTO-+g+Kz-UzCUl+7ztTz0UP-5l+Eg+KznTzxTS+0zLUzyTzbU ' +
    't++I-EM+3++2z0UzeTS-LzxTzmTH-Al+FzvTzDUzUUzUU ' +
    't++x+06+0x++zzTz7UP-6z2UzJUi+AB-MzzTzCUM+1zvTzmTi+DzVUz7U ' +
    't++R-+7-Bn+DztTzAU-+2zeTzsTK++n++z5UzyTa+-z-UzDU-+Ez5UzVU ' +
    '++2E-8+++A-CzvTzEU+-0z2UznT1-+A-2zuTz7Ud+-zuTzcTp+EG-8zdTztTzyT ' +
    't++R-17-9R++zxTzBUN++zfTzuT2+-X++z+UziTQ--zzTzPU0--zTUz6U ' +
    't++3-1O+6i+Az5UzxTF-Az-UzvTN-Bi+6zLUz7Um+-zCUzlT2-+zUUz6U ' +
    't++K-83-1S-Nz+UzmTo+JzDUzuTL+3S-3z0UzdTz2U3-+zUUz9U ' +
    '1-42+-K++l+2zkTzyTl+FzxTz8U9-8I+0zdUz7Ul+Pz9UzvT0-49-19-+z9UzkTF++z5UzpTI--z+U1-5z6UzMU ' +
    'g+O++12++9-KzxTzCUl+HzyTzBUm++O--zpTz8UP+-z-UzgTl+JG-7k++zuTz5UC-5zcTz5U8+09-DzIUz6Ug+QzCUzwT ' +
    'g+0B-7L+2O-2zeTztT-+CzxTzjTW-+4-4zqTzCU8-2zQUztTo+KP--B-GztTzeTJ+-z-Uz7U4-28-4zcTzrTzyT ' +
    't++7-JE-Ai+Bz1UzwTL-BzzTzpTR-Ag+PzcTz8UE-2z1UzpTi+DzRUz5U ' +
    '9-Kv++N-3E-8z1UzvTg+HztTz+U9-8zOUg+CzwTzAUg+MF-IF-0z5UzSUzzTp+8g+QzxTzHUzoT ' +
    't++++1F--C++zCUzjTo+4z1UzxT3++C-3zsTz6U0++z2UzfT2-+zRUz4U ' +
    'g+04-4P+-O+-zBUzxTG-3zsTziTzCUO+GO-1u++z3UznTH-1zoTz-UO-+g+Kz+UzEUG-AzvTz9U ' +
    '4-5X++-+O+-+z-UzqTF-MzhTz6UE-0zvTG-2zwTzZTd+-F-NI-9zOUz3Uz2Uz+U ' +
    '4-4o+Kb++t++zyTzNUx+0zAUztTB-AzvTzcTh+Hk+DB-MzAUzSUD-3zqTzEU0--z3UzfT ' +
    'O+7x+1Z++G++z9Uz-UznT0-2p+9ztTz1UH-5zKUz2UI+1G+-B-IzxTz1UE++z1UzJUN-1O+LzCUznT0--ziTz1U ' +
    '2+-x+06+0K++zzTz8Un+2z+UzIUi+AX++z+UzcTo+AztTzkT1+0o+-zIUx+1z3UzkTi+1z7UzXU ' +
    'E-DK-8-+15++znTz6UP--zqTz0UO-1B-MzdTzwTz1U-+6B-7zqTk+8zZUz9UO+AG-8zqTz2UL-3ztTzaT ' +
    'l+22-11+4l++zyTzgTl+-zoTz8Uz5U0-59-JY-+zzTz7Ui+BzBUzxTC-Ai+4zFUz0UO+FzhTz+U ' +
    'R-0I-+l+5ztTN++z2UzGUS++A-1zeTztTS+0zBUzoT2+-b++3++z+UzqT6-0z8UzvTi+1l+EzuTz3Ui+DzWUz6U ' +
    '2+-O+Sx+06+0z0UzFU0+6zwTz5UG-1S-2zCUzrT4-3ziTz-U7-HQ-+z+U3++z2UzUUzuT ' +
    'U+-++2l+I8+-zvTz1U1++z9Uz+UQ-1zfTzxTB-7l+RB-4zyTzIUI-0z4UzZUB-BG-6ztTz9Ul+Rz1UzIU ' +
    'g+0F-I5-+J-3znTzwTJ-5zEUzsTL+0E-2zlTz3UzfTf++E-68-0z4Uz+UK++zvTz4U1+0m+8zaTzsTm+7z7UzmT ' +
    'J+-v++-+0o+6zgTzyT-+Nz+UzrTj+4o+HzGUz0Uj+CzmTz9UG-3j+7W--zFUzYUj+AztTzHU-+0Y++zeTzxTj+2zDUz-U ' +
    '4-5g++R-GO+JzhTzvTG-5z1UzlTI-E7-Jz+UztTH-9z3UzSUG-9I-97-KzLUz2Uz2Uz1U ' +
    'P+01+2l+LP-3znTz-UF-Lz6UzwTP-1l+Sz-UzjTP++zNUz5U5-2B-LE-DzyTzmTD-3z8UzqTD-5B-MzeTzyTB-DzoTzHU ' +
    'f++L-1N-2R-7zzTzLUN+0zlTz6Ui+7N++z0Uz7U+-+zzTzlTd++R-R7-5zqTzaTzxTz2U ' +
    'E-2h+68+0P+1zBUz0Ul+EzBUzvTj+Ah+9z3UzqTl+GzqTz6UI+0P++o+1z8UzUUB-HzxTz4UK++2+-zpTzEUo+4zJUzzT ' +
    '++1O+M9-K++-zzTz3U++-zIUzwTo+Hl+QzxTz9UA++zpTz9Ul+IM-6zdTz5UE++++2zwTzjT9-Gz7UzvT ' +
    't++I-Eo+K9-FzzTz1UO--zvTzcTd+-a+2zHUz2Uz-UzPU ' +
    'o+DR--N++V-+zkTz3Up+7zDUzvTK++3-2z-UzIU9-GzGUz-UY+-+++9-JzsTzMUE-6zrTzeTY--++-zuTz1UA-8zGUzuT ' +
    'A-+M-3o+J6+-z1UzHU1+1zpTz2UL-BM-9zuTzEUH-7zYUz3U9++H-D1-4zxTz4U1+5z1UzFUA-82--zjTz0UM-0zQUzvT ' +
    'P++h+EM--zzTS++zPUz6UzsTv++l+IM-5zuTz2U8+0z1UzwTx+1M-1z8UzKUl+FzFUzrT ' +
    'x+16+0K++L-IzyTzBUL-9zGUz2U7-HP-0zwTzJUztTi+AE-4L-1ztTz5UW+0zrTz3UB-9P-6z+UziTI--zkTzxT ' +
    'N+0M+3C-1N-8z-UzqTN-+zGUz0Ul+51-1zhTzwT2+-zwTzFUK-0N-1z9UzVU1-08-2z2UzuTl+Bz-UzLU ' +
    'X++n+--+1j++zzTziTl+CzEUz1UK-4l+-zgTz-Ux+1z+UzqTx+18-2z9UzoTG-2zsTzXT ' +
    '2+-1-0K-8H-GzzTzFUl+KzbTzxT-+42++z1UzUUO+Dz4UzzT-+L1+0-+9zUUzwTh++zEUzgUa++zsTz7U ' +
    'n++o+7Q-2A--zuTzBUN--zEUz+UzNUy++D-1N-8zzTzpTN-9z+Uz4UN-4o+Iz2UzpT1+5zhTz0U ' +
    '2+-A-+0+68+0z6UzrTzXUx+0W-+z+Uz7Uh+4z+UzsT++2E-1l+OzAUzoTl+Dz0UzWUztT ' +
    'h+IF-4W+0P-3ztTz2UB-Jz6UzSUL-0N-9zsTzcT1++z5UzzTL-HF-7ztTS-JzYTzsTN-3z5UzmT ' +
    'n++F-G9-1A--z1UziT-+1zmTzFUD-5B-JzmTz0UI--z9UzvTI-E-+-N-7zuTzfTd+-z+UztTp+69-6z4UzKUA-0zEUzrT ' +
    't++O-1g+Kn+4z0UzwTx+0z6Uz+UA-CE++zrTzHUD-7zQUz6UzPU ' +
    '++2R-+N-41+3zuTz8UO-3zoTzdTM+3E-3z4Uz+UQ-0z4UzxTM+3zeTz+U ' +
    'N+0t++o+81+6z-UzMUx+1z-UztTP-4zOUz8Ux+0k+3o+AzfUzBUK-2zHUz1U1+0k+5zzTzFUW--zjTz+U ' +
    'H-D8++l+NP-0zjTzzT2++z0UzDUl+Eo++zzTzKU-+8zlTzwTL+11-+-+2zpTz8Uk++zeTzyTl+I-+8zFUztTD--zzTzJU ' +
    'b+-l+42-0L-FzkTzAUo+8zLUzlTM+3-+Mz0UzqT-+8zsTz+UF-H1+11+-zFUzqTL-AzWUzAUF-JzgTx+-zFUznT ' +
    'B-NE-A+-+P--zoTz-UH-BzkTz1UW+-B-CznTzxT-+Fz+UzKUP-2zsT-+6zXUJ-9zJUzoT ' +
    '4-5S-1++1O-5z4UzMUm+1zwTzhT9-0A-9zdTz4Uh+Iz+UzkTN-Dh+1x+1zDUzzTzKUzwT ' +
    'H-Gi+BO+MH--zsTz1UA-BzzTzjTk+0J-9z1UzpTN-3zyTznT1+2O+8zmTz7UA-10+0zAUzyTO+JzRUz7U ' +
    'U+-3-2y++s++zzTzIUN-6zyTzgTk+4N-6z5UznTy+6zIUz-Ux+-p+3zTUA-7zAUzwT0-3I-5zxTz5U8++z3UzJU ' +
    'F++t++2++u++z+UznTI++z8Uz-UzJUY-+U+-C-1znTzvTA-0zlTz8UzgT ' +
    '++2X++O+DK-8z2UzmTv++zyTz7U6--O+9zjTzzTzaTO+OO+2zuTzcTzxT ' +
    '3-0t++7-JO+6z2UzzTR-5zdTzwTzMUi+EK-8i+2zGUz5UL+1zjTz7UW+0m+AzwTzBU3-2zWTz-U ' +
    '++1F-Hn++p+DzEUz0Ul+GzxTz1U1-+R-3zgTz6U0+7ztTzIUR-IR-Bn++zsTzbTB-Fz+UzbTA-1k+CzFUzoTzJU ' +
    'E-D2+-m+F++1z+UzrTp+4zwTzYUE-2O+MzsTzEUS+0zSUzyTI-2p+FO+4zwTzbTzzT+++zGUH-Ez1UzeT ' +
    'N+0E-11--j+3z0UzsT8+0zBUzxT1-+j+8zzTz6UR+0zxTznTo+2j+-z5UzQUG-1o+Fz6UzOUN+1zxTz4U ' +
    '0-3H-DM-AK++zwTz1U7-IzBUznT7-EB-Gz3UzEUE-3z2UzrTM-96-+F-3zCUz-UU-+zMUzsTH-4i+3zBUzpT7-DzYTz+U ' +
    't++f++N++D++z+UzeT+--z6UztTn+EL-CzfTzzTz5UzKU ' +
    '++1f++4+0Y--zzTz7Ua+0zKUztT0+3l+QzeTz-Uz3Ul+Lm+1C-0z4UzlTzZTm+DD-3zzTzDUC-1zjTzxT ' +
    'N+0M+49++O+Qz-UzrTi+-z1UzmTS-K7-CzsTz0U4-+zxTzbTO+Ni+27-7zxTzNUi+GzwTz7Ui+2z-U1+1zOUz7U ' +
    'O-+P-0zlTN-5I+0z3UzEUN-9zuTzGUu++n++K-6z0UzDUA++zyTz5UN++6+0zfTzwTz3U ' +
    '++1M+4E-29-6zAUz1U9-DzwTz4U++-M+5zpTzxTn++zIUz0UE-3K++zkTn+3z2UzpTB-8zjT9-8zIUzzT ' +
    't++++1J+-D++zzTzcTI++z-UzLUL-IN-BzhTzxTB-8zoTz6UD-6zPUz5U ' +
    '1-4O+Gi+AK-8z1UzlTi+GzqTz+UN-C0+7zuTz8Ui+4zAUzuTK-2G+-J-BzxTzFUM-4zIUzuTJ-Dn+0zFUz4UzoT ' +
    'H-DJ-D8-0S-Qz0UzjTF-4z1UzvTl+Sp+EzeTzzTz9U2-4l+JH-FzuTz5UF-1zMUz5UzdT ' +
    't++2++0++L-HzmTz6UO+6z1UzyT-+3zeUM-1zwTz2UzLU ' +
    'X++E-Ef++4+0z-UzFU-+1zdTz+U-+9z-UO--zdTzuTS-BR-QzoTz2UzcT ' +
    '7--8+0O-4C-9z7UznTx+0zXUz7UP-3z-UD-6zvTzjTB---+B7-Hz6UzkTzeT-+1B-CzlTz0UB-Lz+Uz3U ' +
    '3-1-+-Y+1O-0zzTzhT-++zAUzqTE-D9-Kz+UzAU-+6zDUznTU-+7-Gh+CzAUzuTo+BzQUz5Uh+3z6UziT ' +
    'J+-L-1I++N-7z3UznTN-2zxTzaTE-EO+Cz1UzzTQ-5zeTzyTI++K-00+2z5UzPUB-AzsTz2UJ+1S-9z+UzTUz0U ' +
    'f++h+Iu++O+0z7Uz+UM-5zyTzeTW-+S-7z1UzcTz4UJ-6J-4zlTz9Ux+-ztTD-7ztTzaT ' +
    '3-0K++2++Q-3z0UzvTQ-3zzTzBUD-El+BzxTzBUg+EzoTz5U9-8C-2zTUz4U4-1znTD-1zzTz7U ' +
    't++-+O2++1-4zyTz1U-+3zLUz0UY++zhTk+BzoTz5UzJU ' +
    'R--5++p+AL+-z3UzrTD-FzgTzyTp+-ztTz8U0-4E-3h+6z2UzyT0-+z0UzuTh+9x++z0UzBUO--zqTz6U ' +
    'X++O+G2-4h+Gz1UzwTzjTN++0+8zwTzCUh+Bz6UzwTN++A-6zYTzrTA-5z5UznT ' +
    '2+-F-4E++B-CzyTz5U-+8z1UzHUx+0H-9zzTz4UH-6zzTzsTB-EH-2ztTK-4zYUz8Ux++zmTz6U ' +
    'o+CR-+6+0o+0zkTzvTP+0z7Uz+U9-FF-3z5UzzTR-Mz0Uz8UF--W--o+GzOUz6U9--z2UzsTt++I-EzvTz9UzGU ' +
    'f++o+KL-KP++zAUz+UE-7zDUzqTL-BzfTz+UL-EE-0zwTE-5zfTzuTz1U ' +
    'J+-R-17-9i+8zvTz7UN-0z4UzgTE--R-7z2UzHUi+8z+UzwTi+4H++E-9zBUzsTzSUE-9y+2z2UzuTzEU ' +
    'W-+n++I-2C-5z0UzsTg+NzCUzxTl+FO-5zuTzIU1++z5UzzTK-8I-5n+7zBUz0UI-CzwTz8UM-+zyTzcT ' +
    '9-17-0p+7O+Kz0UzlTO+BzuTzFU5-1I-BzaTztTz8UL+4o+Dp+Cz6Uz+UY++zpTz-UO+II-BzyTzFU2++ziTz-U ' +
    't++P--M-7l+GzeTztTz7Ux+1-+Oz1UznTM+3z-UzuTP-4zQUz-U ' +
    '2+-O+GR-LG-4z0UzuT-+Hz1UzCUb++2++zuTz-Uj+6zzTzJUH-2zqTI-2l+Dz4UzXUj+0zuTzBU ' +
    'F-Hl+IE-0L-Dz+UzBUb+-zuTz9UF-FO-5z-UzFUD-HzEUzyTl+KL-1zgT0-2zzTz9U0-+E-6z0UzsT9-EzjTzvT ' +
    'K-8I-Ef++9-1zvTz-UB-8z0UziTu++0+4zKUz1UzwTp+1z2Uo+3zvTzaT ' +
    '4+0B-NP++B-3zsTzDUN+1zzTz5U0--K-2z+UzRUJ-3z7UzsTX++X-+E-7zGUz2UzwTzqT ' +
    '2+-i+7W++D-EzzTz5UL+2z8UzzTD-FU-+z0UzlTg+FzjTz+Ug+DzUUD-5D-0z5UzmTi+1z0UzHU ' +
    'g++m+2J-7M-0z3UzsT9-BzJUz1UN-0I-2zrTz8UJ-5zeTzsTf++I-E9-Ez+Uz1UN-AzFUzzTN-Bg+JzxTzbTz1U ' +
    'h+FK-7H--S-1z-UzeT0++zuTz1UH-70+-z3UznTl+FzsTz4UQ++H-AA++zgTz1UK-2zoTzCU0+4l+NzxTz6Ul+LzeTzxT ' +
    'f++4+04-5o+Kz+UzlTj+AzFUzoTM+1g+HzrTzDUR-GzQUz8Up+0zcTR-RD-JziTz6UzBU ' +
    '9++g+OC++8-0z0UzyTx+1zfTzrTl+L-+Iz2UzjT-+7z0UzDU-+Bl+JK-3zEUzvTN-3z0UziTE-C-+DzrTzZTN-2z5UzlT ' +
    '++12++N-6B-7z4Uz+US-KzxTzmTB-KE-Dz9UzlTN-8z-UzlTN-3n+ES-6ztTzcTk+AzkTz-UH-6m+1z2UzbTk+DzvTzCU ' +
    '++1S-LL+4u++z0UzrTD-+z8UzsTN--o+9zMUzwTi++zGUzqTR++S-A3++zwTzeTS-Cz9UzqTD-5S-7z2UzlTz9U ' +
    '-+-7--x+1z7UzsTH-Bi+HzfTzxTz-U++15-2J-Cz1UzwTJ-0zlTzzTN-3E-5zhTzzTa++ztTz7U ' +
    '++10+60++F-IzzTzfT8-7z+UzGUC--A-7zTUzwT9-IzzTzCUP-30++z-U6+-zlTzzT9-DzvTzBU ' +
    '1-4H-D7-A7-0z1UztTC-6z0UzsT7-7N-6zJUzxTL-EzsTz2UF-2-+FB-GzHUz1UzrTF-8F-4z3UzoTC-2zyTz7U ' +
    'h+80-3E-6O-1z2UzwTK-2zrTz+U4-+K-2z7UzxTM-6zOUz6UQ++D-9E-8zxTz9U4-2zlTz5Uc++l+MzuTz4UzLU ' +
    'E-Dg+KS-4++0z4UznT3-0zxTz3U5--x+0z6Uz+UF-9zAUztTa+-+++z-U8+0zeTzzT++-M-4zTUzvTC--z8UzjT ' +
    'h+I3-07-HF++z-UzsT-+8zkTzyTO--O+HzyTz7UF-Lz5UzRUI-87-8zwTzdTz2U ' +
    '-+05++d++n+1zsTzdTzxT-++n+9zlTz6Un+CzEUz1UG+-n+-a+1z6UzyTJ+-zyTz3Ug+Kg+0zpTz2UL+1z1UzNU ' +
    'X++2+-++12++zzTz2UR-IzjTz9U++21+-zyTzOUzpTS++O--zYT1+-zjTzyTz5U ' +
    'b++++1U+-2++zyTz2UC-7z6UzsT2+-Y++zjTzwTM+2z3UzsTO+LC-8O+6zHUz5UM+2zCUzqTY+-M-3z4UzoTzCU ' +
    '-+O-+DM++m+Az1UzMU9-KzyTzAU9-1M+-zCUzkTM+0zzTz4UR+-9-8z+UzeTz5U ' +
    'D++E-DL-K1-0zzTz1U-+5zqTzEU-+67-Az3UzOUI-8ziTzxTzfT ' +
    'K-8H-Gh+9h++z+Uz2U1-0zvTz0Um+-zpTK--zvTzIUm+E1-0zeTm+6z6UzmTzBU ' +
    'o+Ca+2l+1M+0z5UzmTl+Jz7Uz-U2+-0++zpTzzTzJUl+QE-6P+0z1UzpT1-1zqTzdT3++I-Dz+UzBUS-AzfTzzT ' +
    'P++J-2F-BznTzAUD-2z4UJ-9zPUz5U4-5F-AT++z0UzoTF-BzoTzyTC-5F-KzJUz-U3-2zpTzCU ' +
    '9-Kf++u++F-4z2UzzTF-IzzTzfTR-RD-JzdTz1Uz-U-+AR-OzcU8++z7UzzTR-N-+GzzTziTD-2zsTz9U ' +
    'P++G-1A-0z8UzUU7-51+1zgTz3U1+0zJUz+UI-ES-SE-Dz+UztTzfTj+-F-0zBUzwT1++z7UzMU ' +
    'E-DM+3H-DN+0z-UzAUR-Pz2UzAUv++x+-z+UzvTF-MzDUzxTE++9-3F-CzvTzgTR-8zKUzwTH-7zsTzUT ' +
    'X++M+3D-1C-+z6UzuT3++z2UzuTC-0G++z5UzvT++-zuTz-UD-9D-2zxTzbTC-2z1UzqT ' +
    '0++O-+F-CzxTzNUB-3M-6zCUzpTE-2zgTztTO-50+6J+0zzTz7UM-2z9Uz+UA-AB-7zFUzqTzRU ' +
    'h+Fl+44-+K-5zxTzjTC-1zCUz+Ug++4--zrTz7UQ-3z3Uz-UQ++4-0L-4z+UziTK-2zmTzAUC-4G-3zqTz2UQ-5zyTzEU ' +
    '2+-3++i+CW+0z+Uz4UW+0z+UzqTR-Mi+IznTz6Uz8Ui+Di+1i+0z7UzuTI+-z8UzYUR-Gz4UzrT ' +
    'o+EK++7-Ki+7z1UzwT4-2znTz8U7-5h+6z6UzoTg+CzwTzEUY++O-+g+HzuTzAUO-1zjTzzTP+31+0z2UzxTO+TzbTzvT ' +
    'J+-u++y+50-3z+Uz3U0-+zzTzjTM-5O-0z4UzkTA-1zrTzaTx+-A-47-IzVUzxTj+9z8UzrT7-AO-+z7UzlTJ+1zAUzpT ' +
    'K++E-Eh+I4+0zzTz8UF-6zyTziTg+KzwTzeTC-6l+IQ-5zjTz3UD-GzEUz-Uj+-h+-zBUzzT1+4zjTz-U ' +
    '9-17-0R-7m+Cz-UznTO+Bz-UzFU5-37-5zqTzbTz5UJ--W+1D-Dz3UzKUk+2z-UzgT5-12-2z+Uz9U++-zsTz2U ' +
    'X++D++B-N2+-z+Uz8Uo+-zvTzHUzgTG-2z1UB-6ztTzeT ' +
    'X++3-17-0O-5z1UzHUO-3z+UzsTK++e+-zBUzyTO--zsTz6Uk+7L+0z9U7-2zlTzzTzdT ' +
    'e++C++n++m+-z0UzKUh+FzzTzuTn+6D-4zvTzbTz2Um+4h+2S+0zPUz2UD-4zCUzxTJ-AP+2z6UztT9-JzpTz3U ' +
    'u++P+0X++m+Fz0UzJUD-BzgTzwTm+3-+Lz0UzrTJ+-zvTz3UJ++P+0zdTg+Gz5UzoTz3U ' +
    '++22+-S-Ju++z0UzrTN-4zzTzqT3++C-2z9UzoTm+CzQUz4U3++zyTN-2zsTzfT ' +
    '4+0H--L-5N-2zyTzfTzCUf++M-Az+Uz3U0+0zbTzwT0++f++H-4zCUz+UzkT+++L--zAUzTUzxT ' +
    'o+KE-Dh+Ff++z0UzpT0-0zzTzoTI-2O+3z+UziTM++zeTz3UE-2m+5z1UzpTzhT ' +
    '8-0L+-8--P-2zzTzCUL-2zEUzwT9-17--z2UzgTG-0z7Uz+UP-6L-68+0zoTz1U7-Hz6UzsT9-J9--z9UzuTL-3zBUz+U ' +
    '+-+0++M-6C-1z5UzvTg+MzaTzuT0-3M-Az+Uz8UC-Az4UznTj+10+4C-BzmTz0UzLUH-Bk+9zbTzxTH-Fz8UzoT ' +
    'i+7j+-v+-L-5zwTz+UzFUL-1n+-z7UzoT1-2z7Uz+UB-2A-3B-0z-UzTUzoTL-1n+AzwTzFUB-MzuTz3U ' +
    '0+6o+4K++o+0zzTz8UG-5zKUz-Ug+K1-+zzTzuTF-5zAUzyTG--0+7z3U-+7z2UzaUk+-zoTL-Lz2UzLU ' +
    '3-2j+Bi+Av+-zzTzFUE-7zqTz7Ul+0zjTa+1z5UzxTj+AU++5-1zJUz3Uz0UzsT ' +
    'D++t++I-El+1zsTz+Ux+1zCUz+Ux+-zGUz4UzjT ' +
    'D-2g+94--l+HzrTz3UW+0zPUzzT6--l+DzpTzzT1-+zAUzmTg+-W-+D-4z1UzmTl+IzrTzBUC--3++zEUzpT1-0z+Uz4U ' +
    'o+KB-LD-2n+0z1UzuT9-5z7Uz+UP-11+0z5UzfTS-8zFUz2Un+2P-6zlTz0UzfT ' +
    '2+-B-7g+0D-2z+UzkTG-5z5UzwTg+5N-6z8UzvTN-7zwTz-U9-C++1n+6zRUz5UF-EzqTzEUI+-j+-zjTzzTz9U ' +
    '9++I-E+++9-JzvTz8UR--zgTz-Up+51-+zKUz0UH-AztTz5UO+RC--7-6zEUznTI-4ztTziTzCU',
}
