// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const CANDIDATE_TREES: TreesText = {
  base: -1.914649,
  edges: {
    0: [1, 2, 3, 4, 5],
    1: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 26, 27, 28, 29, 33, 35, 37, 40],
    2: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    3: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14],
    4: [0, 1],
    5: [0, 1],
    6: [0, 0.25, 0.5],
    7: [0],
    8: [-1, 0, 0.8],
    9: [0],
    10: [0, 0.4, 0.6667],
    11: [0],
    13: [0],
    14: [0],
    15: [0],
    16: [0],
    17: [0],
    18: [0, 4],
    19: [0, 4],
    20: [0, 0.1667, 0.25, 0.4, 0.5, 0.6, 0.6667, 0.75],
    21: [1, 2, 3, 4],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5, 6, 7],
    24: [-1, 0, 1, 2, 3, 4, 5],
    25: [0, 1, 2, 3, 6],
    26: [129, 132, 137, 140, 149, 153, 158, 170, 175, 177, 178, 180, 182, 185, 187, 188, 193, 194, 196, 199, 203, 205, 209, 210, 211, 213, 227, 236, 241, 247, 250],
    27: [4, 5, 6, 7, 8, 9],
    28: [0, 0.3333],
    29: [0, 0.5, 0.6667],
    30: [0, 0.3333, 0.5],
    31: [0, 0.25],
    32: [0, 0.1667, 0.5],
    33: [0],
    34: [0, 0.25, 0.5, 0.75],
    35: [0, 0.25],
    36: [0, 0.25, 0.5, 0.6667],
    37: [0],
    38: [0, 0.1667, 0.3333, 0.5, 0.6667],
    39: [0, 0.3333],
    40: [0],
    41: [0, 0.5],
    42: [0, 0.3333, 0.5],
    43: [0],
    44: [0.01235, 0.02142, 0.02784, 0.03049, 0.03628, 0.04258, 0.04283, 0.04938, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1097, 0.1146, 0.1271, 0.1357, 0.1475, 0.1575, 0.1837, 0.1975, 0.2052, 0.2119, 0.2193, 0.2268, 0.2479, 0.2747, 0.3287, 0.3449, 0.4235],
    45: [0, 0.000126, 0.000252, 0.002016, 0.002268, 0.00907, 0.02041, 0.02923, 0.04938, 0.0645, 0.08444, 0.1054, 0.1261, 0.1575, 0.1837, 0.2222, 0.25, 0.2744, 0.3265, 0.3832, 0.4444, 0.5, 0.5331],
    46: [0.0005039, 0.001008, 0.002268, 0.006299, 0.00907, 0.01235, 0.02041, 0.03049, 0.03628, 0.04548, 0.05669, 0.1008, 0.1762, 0.2505],
    47: [0, 0.000168, 0.000252, 0.002268, 0.004031, 0.006299, 0.01235, 0.01927, 0.0252, 0.03628, 0.04938, 0.08163, 0.1111, 0.1333, 0.2421, 0.258],
    48: [0.5, 6, 8.25, 8.75, 9.25, 9.5, 10, 10.25, 10.5, 10.75, 11, 11.5, 11.75, 12.25, 12.75, 13.13, 13.25, 13.88, 14, 14.25, 14.75],
    49: [0.004031, 0.00907, 0.02041, 0.0252, 0.03049, 0.03628, 0.04258, 0.05669, 0.0645, 0.07281, 0.08163, 0.1008, 0.1162, 0.1333, 0.1451, 0.1615, 0.1837, 0.1975, 0.2119, 0.2213, 0.2421, 0.2425, 0.258, 0.2611, 0.2913, 0.4304],
    50: [0, 0.000252, 0.0006719, 0.002142, 0.002268, 0.006299, 0.01612, 0.04258, 0.08163, 0.1008, 0.1219, 0.1382, 0.1668, 0.2268, 0.25, 0.3001, 0.3637],
    51: [0, 0.000252, 0.002268, 0.004199, 0.006299, 0.01612, 0.02041, 0.0252, 0.03049, 0.03628, 0.04258, 0.07281, 0.1502, 0.1924, 0.2505],
    52: [0, 0.000252, 0.001008, 0.006299, 0.02041, 0.04938, 0.0645, 0.07281, 0.08516, 0.1008, 0.1219, 0.1333, 0.1575, 0.1703, 0.1837, 0.2421, 0.2501, 0.258, 0.3449, 0.3832, 0.46, 0.5],
    53: [0.5, 4.5, 7.25, 7.75, 8.25, 9.75, 10.5, 10.75, 11, 11.5, 11.75, 12, 13, 13.25, 13.75, 14, 14.25, 14.75],
    54: [0],
    56: [0],
    57: [0],
    58: [0],
    59: [0, 1],
    60: [0],
    61: [0, 0.3333, 0.4444, 0.5, 0.6667],
    62: [-1, 0.01235, 0.0252, 0.03628, 0.0645, 0.1008, 0.258, 0.3638, 0.4878, 0.6299],
    63: [-1, 0.07281, 0.1837, 0.3638],
    64: [0.03628, 0.07281, 0.1975, 0.3638],
    65: [-1, 0, 0.000252, 0.001008, 0.006299, 0.01235, 0.03049, 0.0645, 0.1575, 0.3832],
    66: [-1, 0, 0.000252, 0.001008, 0.004031, 0.00907, 0.02041, 0.03628, 0.07281, 0.1451],
    67: [-1, 3.25, 4, 4.5, 5.25, 6, 6.75, 7.5, 8.5, 10],
    68: [-1, 0, 0.00907, 0.03628, 0.09095, 0.1703, 0.3265],
    69: [0.006299, 0.01612, 0.03628, 0.05669, 0.1333, 0.2421, 0.4235, 0.6553],
    70: [-1, 0.1111, 0.1575, 0.2268, 0.3086],
    71: [0.004031, 0.006299, 0.01612, 0.03049, 0.04938],
    72: [-1, 3.5, 4.75, 5.5, 6, 6.5, 6.75, 7.25, 7.5, 7.75, 8, 8.25, 8.5, 9, 9.25, 9.5, 9.75, 10, 10.5, 10.75, 11, 11.25, 11.5, 11.75, 12.25, 12.5],
    73: [-1, 0, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.05669, 0.0645, 0.08163, 0.1008, 0.5102],
    74: [-1, 0, 0.002268, 0.006299, 0.0252, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2268, 0.258, 0.2913, 0.3265, 0.3449, 0.3638, 0.4031, 0.4444, 0.4659],
    75: [-1, 0, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04938, 0.0645, 0.08163, 0.1219, 0.1703, 0.258, 0.5566],
    76: [-1, 0.001008, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1008, 0.1333, 0.1575, 0.1975, 0.2268, 0.2744, 0.3086, 0.3265, 0.4031, 0.4235, 0.4659, 0.4878, 0.5331, 0.5805, 0.6553],
    77: [-1, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.09095, 0.258],
    78: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.1219, 0.1333, 0.1837, 0.2268, 0.2744, 0.3638, 0.4659],
    79: [-1, 0.001008, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.09095, 0.1008, 0.1219, 0.1333, 0.1703, 0.1837, 0.2119, 0.258, 0.3086],
    80: [-1, 3.75, 6, 6.5, 8, 8.25, 8.75, 9, 9.25, 9.5, 10.75, 11, 11.25, 11.5, 11.75, 12.5, 12.75, 13, 13.5, 13.75, 14],
    81: [-1, 0.000252, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.1333, 0.2268],
    82: [-1, 0.0252, 0.03049, 0.05669, 0.0645, 0.08163, 0.1008, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.3265, 0.3638, 0.4235, 0.4878],
    83: [0, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.0645, 0.08163, 0.1111, 0.1451, 0.1975, 0.3265, 0.6049],
    84: [-1, 0.000252, 0.001008, 0.002268, 0.01235, 0.0252, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1111, 0.1219, 0.1333, 0.1703, 0.3265, 0.3832, 0.4235],
    85: [-1, 0.001008, 0.002268, 0.006299, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1111, 0.1219, 0.1575, 0.1837],
    86: [0.001008, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.3086, 0.3449, 0.3638, 0.3832, 0.4444, 0.5331, 0.6299],
    87: [-1, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.08163, 0.09095, 0.1008, 0.1451, 0.1837],
    88: [0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.3265, 0.3449, 0.4031, 0.4235, 0.4659, 0.5331, 0.6813],
    89: [0.001008, 0.002268, 0.006299, 0.01235, 0.0252, 0.03049, 0.04258, 0.1008],
    90: [0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03628, 0.04938, 0.0645, 0.09095, 0.1975],
    91: [8, 8.5, 9.5, 10.25, 10.75, 11, 11.5, 11.75, 12.5, 13, 14.25],
    92: [-5.514, -5.171, -4.885, -4.725, -4.484, -4.287, -4.143, -4.072, -3.954, -3.892, -3.78, -3.681, -3.6, -3.415, -3.316, -3.226, -3.15, -3.039, -2.949, -2.848, -2.741, -2.62, -2.509, -2.397, -2.295, -2.162, -2.026, -1.93, -1.776, -1.658, -1.525, -1.359, -1.184, -0.9987, -0.7606],
    93: [-1, 3.25, 4, 4.75, 5.25, 6, 6.75, 7, 7.75, 8, 8.25, 8.5, 8.75, 9, 9.5, 10, 10.25, 10.5, 10.75, 11, 11.25, 11.5, 12, 12.25, 12.5, 13],
    95: [0],
    97: [0, 0.25, 0.5],
    99: [0],
  },
  nodes:
    'B-94+0I-81-+zXTzrTJ++zDUzPVznWJ-91-4J++zmUzsV2-+zeVzcW2-+I-4zfTzQU-+6zaUzYV ' +
    'O--5-+D-+Y++zeUzzV+++zmTzKUH-7E-7zyUz0U+-0z0WzOUY+++++G-7zWTzcU++0zzTzbTG-6+++zhTzTU3++znVz0U ' +
    'l+BL-CI-A0-3zZTz2UP-6zfTzjU0-+P-0zZTzxTE-6zxUz8U0-1I-8E-+zQVzzTP-2zzTzLVL-5W+1zaUzrTH++ziVz+V ' +
    'v++G++O-11-0zCUzpU1-4zgTzcU3-2+++zTTzhTS-HzyUz8U+-1z4WS-Hz+VzsT ' +
    'R-I4+0R-C8-+zKUzXT0-3zxTzMUi+1zhUzZVR-SR-Np+1zaUzDUK-BzpUzoTR-Uz3VzQV ' +
    'R-I9-+l+D6+-z+UzaU8+0zGVzGUR-7R--zTTzZTl+AzhTzyTl+6R-T8+0zqTzRUy+6zeUzvTR-PB-8zJUzjUy+4zEVzFU ' +
    'R-I9-+6+-R-6z7UzoUz7VR-AR-1zUTzcT4-2zsTzoU4-4R-TQ-8zhUzGUF-DzyUzFUzKV ' +
    'R-H4+0R-79-+z5UzVT9-+zfUzoTx+2zCVk+1z1UzYUx+2R-N9-6zHUzjU9-9zqUzFVR-SU+0zxTzPUi+4zfUzDU ' +
    'v++B-58-+g+Az+UzlUB-0zWTzmTx+2+++z3UzeU+++zcTz1Ug+3+-0zVUzhTz8V ' +
    'G++x+28-6x++z8UzfUP-0z0UzkU0-2-+5zgTzwTj+6zKUz+U0-+-+7zUT8-4zcTz6U8-40+-z3UzgTE++zBUziU ' +
    '4-39-88-+m+7zFUzkU8-CzfTzTUe+0y++zKUzpT9-IzfTzzT4-4W-+y+1zUUzyTzpUz+V ' +
    'R-HE-+5++N++z1UzmUztUR-7N-+zrTzWTl+5zcTzwTl+5R-RN+1zlTzWUK-1zaUz1UN++R-MzDUzZUX++zwUzAU ' +
    '4-3g+A0-27-2zvTzbTh+5zFUzhTY++G++z3UzfTS-FzeUzqT4-5g+6h+CzGUzoTF-IzhUz8UzxU ' +
    'v++x+28-47-1zVUzoT++2zOUzaT+++7-4zrTzYTC-1zgTz+UC-AD-HzrUzIUx+1zXUzwT ' +
    'l+B3-1I-3L-4zYTzmTl+5znTzAUS-Ho+HzXUzuT3-3zoTzEUI+5Q++3-2zAUzgUh+IzzUzaU3-1I-3zZTz5U+-+zOUzrT ' +
    'R-F8-+g+AP-7zkTz5UI++zdUz+UR-5I-1zWTzdTg+AzfTzvTg+74-4R-OzmTz0UB-Az4UzWUR-RD--z+UzMUI-3zWUzjU ' +
    'v++G++O-1J++z4UzNU1-4zkTzJU+++O-+zoTzVTJ++zmTzYUh+K2-7zlUh+BzWUz2UzsT ' +
    'R-FB-+6+0R-8zyTzcUg+Az4UzjUR-7R-1zWTzfTJ++zlTzGUg+9h+AR-QzyTzIUg+3zeTzwTJ++R-Nz7UzRUy+3zhUzIU ' +
    'g+AI-4L-5G-+zzTzZTD-AzxTzeTg+-9-EzgTz+UP-2zlTz8UL-8I-BS--zMUznTP-2zyTzgUv++S-GzKUzsTziU ' +
    'g+A4-3B-DN-1zpTzbTN-5z7UzoT4-5g+0zwTzGUzbUI+5x+2++2zPUzcT4-3zvTzTU4-2+++zXTzlT4-3z3UzdU ' +
    'R-FA-+4+0R-8z0UzXUo+4zCUzfUR-7R-1zXTzfTA-9znTzDUg+9y+5R-QzwTzEUo+DzxTzaTR-MD--znTzAUo+JzRUzlT ' +
    'l+Bl+5O--n+-zBUznTI-4zbTzoTI+4U++z+UzNUF-IzZTz-UI+5W+1++1zLUztTi+6z7UzpT-+9S+-zXTzwTL+3zBUzhT ' +
    'v++I+4x+2P-0zkTzDU3-2zpTzBU3-1L++z7UzZTN-0zTUzvTy+5W+1zfUi+8zVUz5UN-73-+z5UzWUzdT ' +
    '9-76+-+++8-+z1UzaT3-2zsTzWU+++9--zYUzEU8-4znTzMU+++9-I8-CzpTzMUD-IzQUzyT++1K-9zIUzwT6+-zlTz9U ' +
    '3-2S-IJ++0-3ztTzCUy+2zQUzzT0-3S-KzeTzWTp+6zxTz4Uy+6S-FU-+zaUzDU6-+zSUz4UN++0+3zeTz2UzKU ' +
    'I+5x+2K++P-0zkTzAUe+0zaUz7UU+03-2znTz9Ue++zDUzrT3-2K++H-8zZTztTy++z8UzeTy+6L+1zPUz2UzsT ' +
    'R-D8-+P-6R-3zmTz0Ux+2zRUz4UR-1M++zpTzXTJ-+zTUzkTx+2x++v++zDUzdU+--zaUzDUm+2+-+zIUzmTm+EzqTz5U ' +
    'A-Bt++C-27-+zGUzlTm+BzzTz6UztUN++R++f++zCUzoT0++z-UzWUA-CU++z+UzPUf++zcUzDU ' +
    'l+5v++3--I-3zbTzkTO+AzAUzsTzSUg+9B-5B-+z4UzcT-+6znTz2US-HJ++zAUzXU3-2ziTzHU ' +
    '4-3I-4+++5++zaTzXUA-3zrTz6Ux+2++2zKUzhT1+5ztTz9U4-5h+I3-2zBUzSUK-5zmTzCUzZU ' +
    'B-45++S-AP-2zgTzwTv++zeTzCUP-7zgT0-+zUUzoTe+0S-HB-Dz4UzGUv++zoTzBUv++8++zlTzDUzOU ' +
    'l+53-0I-40-2zbTzwT-+BzxTzeT2-65-0zGUzxT3-4zdTz7UB-D5++-+4zhTz1U-+9zWUzpTL-77-BzEUz+U-+GzEUzVU ' +
    'R-FS-+l+5R+-zgTz3UI++zQUzxTR-6R--zYTzgTJ++zmTz9Ul+74-3b++zoTzLU1-3zSUz-Ut++4-4zAUzQUznU ' +
    'g+Ag+0J+0v++zdTz3UzCU+-+v++ztTzJUg+6zYTzkTv++O-0K++z3UzKU4+-zpTzIUW+1zXUG-4zsTzFU ' +
    'l+53-0A-38-+ztTzbT1+5zoTz1UA-65-2z2UzmTzSU0-3t++H++z4UzsTzpUN++H+-zMUz8U5-1zgUzAU ' +
    'g+74-3I+5g+0zhTzrT4-2zXTzyT2-3n+-zBUztTJ-5zMUzyTL-CI-BG++z-UzjTP-6z-UzUU4-4g+Jz3UzJUn++z7UzSU ' +
    '4-4I-8t++I+5zwTzgTzoUx+28-4z5UzOU9-4zoTz9U4-50++zxTk++zxTzJUN-GzVUzDU ' +
    'R-GF-+g+66+-zkTz1Um+-z-UzPUR-5R--zYTzjT-+MzyTzfTg+7+-+R-MzqTz3U-+6zxTzcT-+CR-Wz4UzSUJ-BzJUz1U ' +
    'B-4A-+X++++1zHUzjTzgTA-AJ-3zdTzrT++0zCUzlTL-CA-5+++zfTzxT5-+z3UzTU+--t++zCUzfUA-AzfTz6U ' +
    'R-A8-+o+80+5zuTzKUJ++z9UzSUR-0J+-zYTzkTJ++zjTz3UR-Rt++J+-z-UzJUj+3zmUzDUy+69-FzCUzNUJ+-zjTz6U ' +
    'l+A3-2L-5N-1zzTzgTl+4znTz+UB-Ge+0zRUz6Uh+DzAUzrTB-Dx+1i+9z2UzKUh+4z3UzjTh+JL-7z6UzJUziT ' +
    '4-4S-BN++t++z-UzgUe+0zMUz-U-+4A-BzcTzDUN++zuTzEUj+B4-5M+-zyTzKUzSU4-5n+5zeTz-UJ-4zLUz3U ' +
    'I+5J++1-40-3zuTz5UC-3z2UzEUK-6W+0zJUz+UC-4zCUztT1--K++2++zbTz0UK-4zDUzhTJ++5-1zzTzdTzUU ' +
    'R-HA-+0+6N++z2UzKUzXUR-5R--zaTzkTN++zrTzDUN++B-HI-Cz2UzQUe++zGUzuTi+3L-5z9UzSUQ++z0UzOU ' +
    'l+5A-53-0J+0zfTz6Un+3z8UzrT3-+1+5zrTz8UzOUJ++3-2A-3zuTz4U+-+zIUzmT+-+S++zBUzPUA-CzoTzFU ' +
    'x+2K++H-55++zuTzKU3++zDUzlT3++y+3zSUzAU0+-zJUzoT4-3y++0-3zqTz2UA-6zXTztTO--d++z+UzGUzLU ' +
    'x+21-4x++G++z1UzqTx+0zMUz5UE-3H-1z0UzXUx++z8UzRUU+0H-C1-0zlTzzTo+AzGUz+UG++p+-zPUz7U1-2znTzHU ' +
    'l+5v++2-+A-3zfTzqT6-0z6UzpT2-3zRUz4Ut++++1+++zvTz6UP-0zcTztTzcU ' +
    'R-E4+0R-1K-+z+UzbTP-8zlTzyTQ++1+-z1UzIUzUUy+4R-OO-3z2UzjTP-8zLUz7UN++3-4zgTzwTS++zyTzDU ' +
    'l+54-0A-38++zdTzxTL-CzpTz4UA-6--+z2UzmTzYUI+5J++0-6z-UzHUS++z8UzLU4-2S++zdTzxTO--z1UzRU ' +
    'g+4B-59-+W++zuTzBUA-CzcTzrTA-CB-LzmTz4UE-0ztTzFUt++A-4L-5zqTz2U5-+z5UzJUzdU ' +
    '1-3A-4N-0++0zAUztT+++zdTzwTU++3-+z+UzGUO+PzKUz-U9++y+43-2z7UzNUp+4zhTz+UF-6N-4zrTzaTp+CztTzCU ' +
    'g+7B-5g+-k++zzTzbTI-8zkTz5Uh+7L-4zrTz5Uk+AzgTzzTl+Bv++L-CzqTz2Uy+5zQUz1Ug+MK++z1UzIUl+HzAUzNU ' +
    'g+A1-17-3O-0z5UzpTg+4zfTzqTg+0n+-z3UzmTg+2zHUz0Ul+Dl+0n++z2UziTI-9zwTzAUI+1g+Kz8UzJUG+-z+UzAU ' +
    'R-CG-+g+6k+2z4UzmTk+GzMUz5UR--S++zZTzjT3++ztTziTg+Bo+50+0zDUz+UU+-zrTz7UJ-BG-4z6UzHUo+Ez4UzrT ' +
    'S-J4+0L-7I-BztTzEUe+0z3UzsTS-7zNUM-1zmTzCU2-1I-0I--zaTzrTz-UC-1zfT+-+z4UziT ' +
    'g+0A-Ck+8a++zhTzuTb+-zcTzwTa++k+7zjTz1UzGUv++t++++1z0UzlTzbUW+1g+5zsTzPUj+6z7UzrT ' +
    'g+61-31+4g+1zgTzpTL+3zvTzhTg+0W-0zrTz0US-8zHUzzTL-G4+0L-0zoTz-Uf++zTUz+Ut++d++z7UzIUzXU ' +
    '4-5++1-+F4+0zwTzIU9-2zpTzAUP-0zaTB-7zcTzzT3-39-8zLU7-FzCUz+UzSU ' +
    'g+4B-MB-0B-+z+UzbTF-AzsTzhTzEUl+5o+7l+-zlTz4UH-CzhTz-Ug+N0-3z-UzAUl+Gz4UzKU ' +
    'I+54-5N++O-2z-UzpT+--zCUztTd+-zOUz7U4-2H-0zaTP+2ztTzgTH-5P+2zJUzzTi+1z5UzqT ' +
    'R-DH-+T+--+HzHUzvTzpTR----1zcTzsT-+MzxTzcTt+++-+P+1z6Uz0UH-9zlTz0UzXU ' +
    'x+2J++H-7A-BzuTz9U-+NzCUzpT-+36+0zoTzJU-+9zEUzRUh+AA-6L-2zlTzzT-+5z-UzEU4-5H-CzhTzyTn+8zEUz+U ' +
    'K++++12++S-JzyTzhTA-7z5UzSUB-60+-zsTzaTL-EzfTz-U++2a+-d+-z8UzqTL-KzOUz4UzcT ' +
    'l+5v++b+-O-3zqTzdTp+9z-UzLUB-CzNUzyT+-+J++B-3ztTz3UQ++z8UzKUJ++B-DzcTzuTO-+z1UzpT ' +
    'o+J3-3F-21-4z1UzEUP-8z1UzuTh+8E-8zLUz-U5-2z8UznTL+4A-BzYTzsTzuT ' +
    'l+B9-Dv++b++zoTz6U9-BzGUz0U8++U+-zxTz9UI+-z7UzRUS-Jv++W+1z4UzwTW+0zMUz1US-MI+3zvTziTzdT ' +
    '4-44+07-Ni+2z0UzvT4-2zkTzAUx+2i+AzBUzTUp+6zyTzJUi+BE-8x+2zNUzCU4-5ztTzAU0-1zhTz8U ' +
    'R-9A-+6+-S+0z1UzoTj+4zMUz5UR-1A-1zcTznT-+LzuTzdTt++g+3-+7z+UzpTE-5z6UzzTzXU ' +
    'R-5N-+P-5zgT5++zzTzHUR-+l+KzbTzpTP-8zfTzuTU++l+BR-LzrTz+UH-9z-Uz9Ul+5p+5z5UzmTR-Oz6UzHU ' +
    'l+50-33-3F-2ztTzjTm+AzwTzJUM-3M--zIUzkTF-9z-UzPUK++S-H++1z1UzmTF-CzyTzlTh+A++1zMUzrTD-Fz7UzrT ' +
    '4-5+-+9-B4+0zwTzGUO-3z4UzlTH-9M--z1UzdTG-2zHUztT3-33-2zKUF-9zrTz1UzMU ' +
    '0-5++2B-L2++zwTz4UF++zBUzsTQ++zbTzuTh+7k+F6-2zNUzzTI-9z7UzRUQ++I-6zmTzDUO+8z+UzJU ' +
    't++g+A0+6+-+ztTzeTg+6zzTzLUl+5v++zrTzIU4+0z1UzNUzaU ' +
    '++1g+41+4v++znTz2Uj+6z5UzrTv++Q-6z7Uz+Ug+Bz2UzKUJ++p+Ep++zmTzZTL+1z3UzmTz7U ' +
    'R-9S-+Q-8O--ziTz-Ul+1zyTzEUR-1S-CznTzbTQ++zoTz9Uo+Jg+Jo+Ez1UzwTl+Bz+UzAUR-UzbTzwT ' +
    'g+Ag++A-CN-1zuTzfTN-4zGUzsTX++S-KzzTzeTg+0ztTzYTv++D-2S-9z1UzsT-+3zsTz6Ug+JS-6zNUz1UD-FzSUz6U ' +
    'R-C7--++-R-1z5UzOUh++z0UziTR--J+-zeTzxTJ++zqTzBUh+J++-A-Dz+UzCU++1zAUztT1-2zaTm+5zsTz0U ' +
    'K++B-4A-+5++z1UzDUA-8zmTz0U1-10-5zwTz6UF++z5UzoTK-6U+-j+-zGUz2UA--z3UzRUM-41--zkTz-Un+4zyTzMU ' +
    'R-67-7N+-3++z0UzeTx+0zTUz7UN++R--zcTzpTp+3z7UzlTN++R-K7-0z8UzwTB-Hz-Uz7Ux+0--0zMUz1Ux+2z4UzuT ' +
    'o+JK++0-31-1zvTz2U4-1z1UzEUo+99++zHUzvTm+8zpTz8UL-DI-+zrTzVTk+EzqTzxT ' +
    'U+-v++1-6q++zwTzMUE-1zIUz0Un+2E-5zPUz3U1--z+UzCUP-0m+CzgTz4U1+4m+0zCUz1UJ-5zMUz9U ' +
    '++12++X+-A-CzyTz6Ud++zbTzrTK-4O-1zJUz0U++-zAUzvT2+-P+-A-1zmTzDU7-5ztTzfT++2M+2zKUzpTM+0ziTz-U ' +
    't++++12++X++zzTzeTK-4zDUz+U++22+-znTz4UQ++zbTzqTzYU ' +
    'g+01+44-4O++z4UziTz8UO+Mj+6z7UzuTL+1zxTzfTO+F4-5E-Cz3UznTj+9zQUz2Ug+J6+0ztTz4UE-5z6UzuT ' +
    'R-C7--k+04+0znTzEU4+-z8UzOUR--S++zeTzrT-+JzyTziTn+--+88+0z3UzjT0--zKUz7U4-5x+2z1UzwTR-WzLUz1U ' +
    'N++O+NM+3+-+z1UzlT-+DzqTz0U-+96+0zjTz6U6++z6UzvT-+4O++zQUq++zrTzHUC-9K-6zKUz5UJ-6zpTzDU ' +
    't++x+2x++D-2zwTz2U1+3z3UzGUU+04-3zsTz2U+-+z4UzoTzXU ' +
    'l+1N-7P-8P-4zbTzsT0+5zyTzMU0-46++zwTzdTz3UH-94-50-6zyTz6U1-6zKUz2Ux+16++zwTzFUG-5z6UzwT ' +
    'R-5C-+0+55++zoTz9UzLUR-1J+-zgTzwTR-2z2UzoTU+-o+E3-4z0UzMUn+BzjTz-U0+4k+Dz1UzKUg+LzOUz5U ' +
    'R-A7-9q++M+1z7UzvTzVUJ++R-0zdTzpTS-Lz1UzeTn+-++-K-7z1UzRU7-NzJUzsTJ+-M+3z0UzvT+++z2UzIU ' +
    'X++S-JJ++n+-z6UzzT1+6z4UzHUN-0J-9zFUzqTS-MzrTzaTS-6J++zlTz0UN-1zrTzUT ' +
    '++1S-HG+-S-0z8Uz+UK-4zHUz0Ux+27-Nz2UzmTU+0zhTz1UR++++2x+1zyTzhTzdTm++z9Um+9zjTz+U ' +
    'R-7A-+Q-4zoTK-2zBUzvTN+00-6zkTzBUE-5zuTzKUI-CO+Fo+Jz3UzhTN++zvTz5UN-EB-3zBUzYUS-4zCUzqT ' +
    'I-8o+J4-5Q-6z0UzxTW+1zIUz+UC-1zyT4-3zZTz+UI-CC-1S++zsTz8UE++z2UzCUL+0zNUd+-zCUzuT ' +
    't++o+JK++3-2zxTz8U+--z7UzuTJ-CK++z+UzeTzYT0-+zYUz9U ' +
    'l+B9-F0-5b+-zrTz5US-Dz-UzTUI-3K-2z8UzrTO+KzIUzxTS-JO+4S-9zCUz0UO-+z8Uz+U0-0J+-zjTz-Uz1U ' +
    'h+Jl+3o+9l+-zmTz5UO-2zfTzxTX++K++z+Uz6UE++zeTz1U8-5B-6z5UzkTM-0zuTzZT ' +
    'R-74+-P+09-1zoTz3UK++zjTzxTP-0zhTi+-zyTzDUi+4++2H-Az1UzAUH-4zsTzfTW+14++zyTzCUi+7z+UzkT ' +
    't++S-JX++-+Qz-UziTA-DzeTztTA-33-2zgTzxTzAU-+Gz6UzYU ' +
    'h+JX++J+-I-3zyTz1Ux+0zLUzzTh+9x+2z4UzmTzXTI-7zcTz0U ' +
    '++2y++K++4+0zzTzFUo+Jz9UzdTC-37-CzBUzsT0+5zjTz-U3++ztTzeT ' +
    '++1g+JS-H0+6zzTz8Ux+2zwTzlTx+26+0z5UzPUj+8z2UzpTB-5p+BzbTC-0zkTzzTG-3C-2zzTziT++2z9UzqT ' +
    'R-A7-96+-O+4zCUzuTi+-z2UzGU7-L7-IzpTz1Uj+CzdTzzTE-7h+7i+8z5UzrTj+CzsTz5UB-FE-DztTzeTG-3zvTz6U ' +
    'R-17-DO-2O-1z3UzMUR--ziTz-U---0+4zbTztTd++zrTz-Ub++G+-7-Kz-UztTE++z1UzMUN-6G+-zEUzzTQ+-zyTzGU ' +
    'h+Jv++K++S-JzzTznTa++z+UzEUy+5S-GzJUz+UN-7z0UziTN-0z0UK++zcTztT ' +
    '2+-4-4++10+6zzTz8Ul+IzeTztTh+I0+-z1UzFUg+AzfTz4U++2H-2z2U8-AzfUz7UzpT ' +
    'g+-2-5j+Dj+3zrTziTo+3zBUzvTz7Ul+5o+7l+-zrTz6UD-6zgTzvTF-BG+-z2UzCU5--z-UzqT ' +
    't++-+O9-I-+9zwTz0U1+6z4UzPUR-Om+2zsTzeTzFU-+GzAUzYU ' +
    'X+-o+JJ+-R-OzyTz3U8-5zJUz3U4-27-3zuTzcTzvTJ+-j+9zXTzvTzzT ' +
    't++y++5++R--zmTz+Uf++zBUztTH-9K-4ziTzvTK-Az2UzfTzSU ' +
    'o+J9-Hq++1-0zxTz1US-4zNUz2UL-1S-3zuTzPU1-7z2UzHUL--zzTL-HzaTzxT ' +
    'S-HP-0-+M9-Fz-UzfT-+PzqTzfT2++9-IzzTzAU-+4zXUz4UR-+0+3zbTz+UM+4h+6z1UzoT9-DzgTzyT ' +
    't++n+-m+-L+3z5UzyTzYUK-4D--zuTz0U8++ztTz1UJ-7zRUz4U ' +
    'N-00+67-9B-8z2UzDUW-0zxTzBUp+EL-BzVUz4Uz-UL-+9-BzZTz+U2+-i+4z+UzuTi+8zLUz-U ' +
    'g+J4-1H-2-+JzvTziTl+5zqTz+UH-28+-zRUzwTM-3z1UztTl+G-+-l+AzbTzvT-+Jz1UzsT2--8+0zDUz+U4-4zoTzCU ' +
    'h+F3-4o+JC-+zAUz-UC-5zeTzuTo+F1+0z6UzRUY+-zuTzCUj+CM-4X++zvTzaTh+Gz2UzdTY++O--z1UzrT3++zBUztT ' +
    'N+0N-0L+52-5z3UzMUS-CzxTzjTy++M-1zwTz-UN++zmTz2Uy+0M-24-2zJUz1Ue+-z9UzsTN+2M-3zxTzhTz9U ' +
    'f++S-+I++C-2zAUzTUM+1z5UzvTD--I++z-UzpTI-Cz-UzEUv++j++I-5z-UzpTzdTz3U ' +
    'N+0-+34++B-BziTzzT-++zzTzJU-+Q2+-z-UzEUP+-z4UzjT-+BC-7A-5zHUz-Ui+8zmTz0UG-5zQUz4U ' +
    'b++O+C0-2B-HzzTz4UD-Iz8UzkTF-0O+Lz9UzyTP-8zzTztTO+45-0I-1zXUz9UzwTN--D-4zRUz5UF-Bz7UzxT ' +
    'o+BR--5++0+4ziTzyTz3U9-DK--z9Uz+U0+5z4UzGUY++K-19-CzuTz9U5-+zjTzuTU+-8+-z-UzuTO+EzEUz+U ' +
    'g+0J-54--O+-zyTziTO+5zBUztTC-6Q-3znTz8UJ-7zwTzgTH-AJ-EK-4z0UzwTO+OzgTz1Ug+9J-3zmTz5UK-Cz9UzuT ' +
    '++22+-I-CL-5zwTz-Ul+Mz3UzLU++1D-8zVUz6Ul+DzsTzFUQ-1L-IzbTzsTzuT ' +
    'g+0++0D-Em+1z1UzrT1+6zgTz0UzdTt++E-5++1z1UzpTO+KzzTzqTp+-zTUz2U ' +
    'E-BR-06+-A-0zjTzzTp+2zyTzBUI-CK-Cz0UzoTH-7z5UzNUC-1J-8H-3zoTzaTB-1znTz0UI-2I+0zcTzvTJ-BzzTzLU ' +
    'g+Ji+7O+90-3z-UzBUN++zvTz3UK-1C-0zvTzbT8-3z7UzrTE-Bl+Bm+DzxTzGU5--z9UzzT8-6I+3zcTztTW--zsTzHU ' +
    'O+Bf++R--N++zmTz2U++2z2UzkTL-8zZTzvT4+0R-96++z8UzoT++-zuTz-U1++l+AzlTzCUzNU ' +
    'i+4v++-+2B-BzlTz3Uu++z0UzkTB-7k+5z8UzTU-+9zzTzDUx+1s++i+5zlTz1UzNUS-4k+0zmTz5UF-CzqTzgT ' +
    'K++g+0F-C5-+zrTzAU1+3zfTz+Uf++F--z8Uz+U1+1zhTzuT5--9++g+Hz2UzDUp+DzjTz-UC-7p+8zuTzDUp+0ztTzZT ' +
    'E-Ai+4E-51-4z1UzCUK++zvTzCUQ++h+9zyTzmTY++zxTz9U-+7H-8H-2zmTzwTk+AzVUz7UE-Cw++zpTz6UH-2zxTzfT ' +
    'X++R-L3-18-+z7UzwTO--z1UzJUP-81+0z+UzBUo+Ez3UzuTo+IY+-8-7zqTzbTz6UzaT ' +
    'R-14+00+70+0zfTzpTz8UL+3g+Nz3UzEUz+U-+QX++W-+z+Uz4UC-2z-UzeTR-Jg+PzdTzuTz2U ' +
    '++2++-9-K1-0zwTz1U1-0zKUzzTl+6c++zpTzDU9-1zrTz6U3++z+UW-03+-zbTzuTzxT ' +
    'U+-4-5-+QN--z4UzyTN-BzeTz4UR-Wg+MzJUz4UzvT5--N-1-+LzGUzwTg+FzyTz8UA-3g+IzmTz-U9-FzHUzwT ' +
    'J+-v++f++0+7zyTz7UL-BzZTzvTk+9M+1zEUztTN-+zzTzJUI++L-7f++zEUzrTI-4zkTz2UN-8l+Bz8UzSUzzT ' +
    't++-+15++B-BzdTzzTl+CzqTzFUy+4-+Lz0UzwT-+7z-UzgT-+Gz7UzXU ' +
    'S--8+0Q-8M-4zoTzBUR-0z4UzOUM-4O+4zEUzzTzeTo+BR-AN+1zsTzDUO+Bz5Uz+Ux+18+0z3UzvTS+-ztTzeT ' +
    'h+J9-17--u++z6UzqT6-1zeTz4U5-1D-Hz0UzvTQ-8z5UzpTN-0z+U9-BD-CzjTz5UD-3zsTzbT ' +
    '++1o+JH-AJ-Fz+UziTx+1zDUz+UJ-4z-UzeTR-KH-CN-FzdTzuTzvTN-2zsTQ-+zOUz-U ' +
    'b++o+Jg+01--zoTzzTL-GzzTz3UO+4zxTn+1zvTzcTW+0I+1L-GzJUz3U7-Iz5UzrTS-8o++zuTzCUg+CzhTzzT ' +
    '3-2S-Bv++-+8zxTz0US-7zJUzvTR-+N-7zsTzbTL++zAUzwTN-9R-LzPU6--zDUzwTW+0y+4z5UzlTR-TzzTzVT ' +
    'U+-E-7y++E++z+Uz5Uv++zpTz3UJ++W++zqTz1Ux+2zCUzrTO+4E-A2-4zKUzzTzxTx+0p+9zNUzsT6-0z0UznT ' +
    '2+-h+AC++3++z0UzsT4-0zhTz3Ug+G8-4zzTzkTc++z-UzMUo+16++z4UzYUB-DG-3z0UzIUo+Gz1UzpT ' +
    'E-BS-Cu++T+-z2UzuTM-5z1UzaTy+4E-1z2UzwTE++zjTz0US-IC++M-9znTz6Uz8UzEU ' +
    'O+4U+-7-Dh+-z9Uz-Uv++zwTzBUh+Ch+3z7UzRUzwTJ+-S-Jv++zyTz7U7-MzwTziTi+17-7z-UzOUO+EzrTz6U ' +
    'H-AD-2k+HN-6z1UzuTS-5z-UzoTi+3N-Az-UzBUk+-z4UzrTB-41+6H-Bz7UzlTA-Az-UzGUS-GP-6z+UzCU0+2zmTz5U ' +
    'o+72++0++7++zhTz5Uo++zzTz4U2+-I++zCUz2U0+1zNUz1U4+0+-1o+JzyTzkT0+4zfTzwTo+Dz-Ui+8z4UzHU ' +
    't++X+-S-+R++z1UzIUH-9zyTz2Ud++G-1zuTzZTz+U2++zRUz7U ' +
    'b++E-A++1E--z6Uz+U3++z-UzkT+++K++zwTzLUk+0z-UzmTQ++0+2I+1z4UztTk+4zzTzDUK-1zMUk++z+UzCU ' +
    't++N+0R-07-DzxTzeTK-Cz+UzmTR++U+-zyTzAUn+6zLUz8UzQU ' +
    '1+8D++P++1+3z1UzJUN-0z2UzzTzeT8+-zWUo+1z3UzoT ' +
    'f++J+-h+AL-0zsTz0UL-1z2UztTL-9I-1zQUz4UJ+1z3UzoTa+-I-BL-9zZTzqTzyTz4U ' +
    'E-6E++4-5J--z5UzzTa++zLUz1UG-0R-8zwTzMUL-FzvTz6UJ-2F-1E-9z+Uz7UM-9ziTzzTL-DK-4z9UzwTQ-5z+UznT ' +
    '9-19--8+00+1z6UzxT9-+zvTzeT0+0zxT9-0zbTzrT0+4L-Fj+CzxTz3U8++z5UzwTL-J3++z6UzsTL-MzrTzCU ' +
    'O+4f++G++o+2zCUz1Uj+0zrTz8UO+1zyTzdTo+Ju++I-BzzTz6UI-4zfTzzTL+2zeTzuT ' +
    '3-3H-Di+4L-0zsTz-Ug+GzpTz+US-7I-AzTUz4UzyTi+1A-14-3z4UzMUA-6zsTzFUR-Pm+9z4UzPU4-5zrTzDU ' +
    'u++K-Cg++k++zCUzqTD-2zzTz1UL-F7-AzzTzgTz7UM-7N-6x+2z9UzsTm+-zyTzjTzbT ' +
    't++n+-m+-6--z4UzvTzRUx+1x++zzTz7Ui+6zzTzqTi+7zQUz0U ' +
    'h+J4-5O+4G-1z9Uz-U5-1z+UzqT1-61--z7UzNUz1U3-3F-2zuTzdTzwT ' +
    'S-Jv++l+DP-3zlTzyTQ-6z3UzzTh+7m+5z6UzNUN-Bz7UziT3-30-2T++zhTz0Uz0Up+7zvTzEU ' +
    't++++1H-A++-zyTz1U+++zAUz2UP-0zjTJ-6z0UznTP-6zRUz5U ' +
    'X++l+5o+9l++znTz3U2-1ziTz-Ut++++2z0UzlTL-Bz4UzOUN+10+3zXTzxTz1U ' +
    '++1R-04+0O++z9UzoTg+HzzTzGUO+SK-Cz-UzpTn+9zyTziTR-Ln+-z2UN--zzTzgTN-5n+4zoTz3UzJU ' +
    'f++F-2R-T9-Gz-UzBUO+JzIUz+UK-C9-1zrTz-UR-VzhTz1Ux+0x++zsTzAUR-UzcTzwT ' +
    'P-0k+IN-AM++zyTziTn+BzqTzAUL-4zpTA-0zyTzFU4-5X++S-+z8Uz+Ui+2z-UzhTC-5n+0z5UzNUN-1zrTzBU ' +
    '-+34++B-B-+1zeTzsTh+Ez2UzeTf++F-3zKUztTR-UzfTz-UF-2Q-8R-KzqTz9UB-Nz6UzTUy+73-2z+Uz5Ux+2z0UzeT ' +
    't++-+Q-+9H-AzwTz4UL-1zqTz1Uh+27-Dz2UzmTzeT-+Gz1UzRU ' +
    't++U++s++f++zzTzlTD-0z4UzLUD-Do+9z3UzxTi+2zHUz-Ui+8zPUz1U ' +
    'M-9t++N-0J-Bz5UzsTR-+zmTzzTI+0zMUz3Ui+2l+BR-JziUz3Ui+-z1UzFU8+0j+7zfTzwTR-JzwTzFU ' +
    'O-3B-Ib++Y-+zzTz7U7-1zJUz2U3++H-Cz3UzGUB-KzxTzjT7-5O-50-3zvTz5UM+0zJUz-Uj+2e+-zgTzuT7-IzqTzAU ' +
    'S-+h+HT+-7++zDUzzTzuTM-+Y+0zzTz4UzkTc++B-L0-3zxTz0Ug+BzDUz-Ug+Oh+7z9UzxTzMU ' +
    'u++N-AL+5f++z+UzmTL-JzpTz7U2-08-2zwTz9Un+AzzTzeTN-6M+0L-5zjTzyTx+1zCUzxTzdT ' +
    'h+H4-4D--7-Fz5UzpTG-2z1UzzTM+-k+Hz4UznTM+1zLUz5Ux+2G+-5++zvTz9UzIUK++7-CzhTzpT7-HzxTzEU ' +
    '2+-E-BX++O+4z2UzzTO+EzdTzwT9-6O+3zvTzdTE++z+UzgTE-19-AzpTzAU9-9zSUz1U ' +
    'f++N+0++2B-HzzTz1UR++ziTzxTx+-zMUy+3z7UzrTx+0x++zqTz9UL+2zYT0+0zmTzzT ' +
    'h+6W+0M-9K-6z-UzvT-+FzzTzKUF-H-+KzEUzvTzlTR++d++-+9zrTzyTK-4zAUzrTy+5W+-zFUz+Uh+BzrTz+U ' +
    'g+J3-4p+AY+1z1UzwT2+-zvTzDU9-I1-3zKUz4Uz+UD-7I+1a++zzTz7Uk+Gz-UzpTI+-a+2z4UzpT9-JzGUzvT ' +
    '++2O+Ni+7E-5z3UzzTW+0z-UzoTJ+-E-3zzTzsT+++z0UzLU3++z1U7-JzcTzuT ' +
    '2+-0++I++2++zsTz6UB-2z1UzdT4+0R-5ztTz+UB--z2UzQUB-E0+-k+CzYUz8Uk+CztTzDUp+8zpTz4U ' +
    'f++++2M+3E-2z3UzzT-+8ztTz+UM+3zgTzzTA-DM+2-+1ziTz2UzbTz1U ' +
    't++++1+-1L-5zyTz0Uj+1z2UzkTF-FL-GziTzuT8++zBUzwTP-6zSUz4U ' +
    '2+-O+KA-Eo+Cz1UzyTI--zzTzLUL+0h+0zuTz7UG+-ztTz1U0++g+JzcUz8UK-6S+-zFUzqTzjT ' +
    'g+0W-0j+31--zqTz5Uj+DzkTzwTh+9h+0zzTzBUzsTc++b++L-GzzTz2Ug+4zoTz6Uj+-H++z8UzuTj+Az8UzMU ' +
    'i+2E-3-+44++zqTz7U4++z9UzvTV++A--zlTzzTzXUF-CX++-+Iz-UzsTd++zdTzwTJ-1A-1zZTzpTP-8z-UzoT ' +
    'X++h+JD--7-Fz2UzrTP-8z3UzzTJ++7-9zxTzeTzyTh+6zwTS-8zpTzZT ' +
    '2+-D++y+6J+-zzTz4Ux+2z-UziTzfT9-5M-1z7UzUUx++9-AzkTz2UB-Cz1UzFU ' +
    'h+FO+-O-3R-4zxTzBUzlTl+DI-+z4UzxT3-4z0UzJUC++R-KO--zwTzlTL-Mz+UziTzDU ' +
    'q++X+-h+JP+0z1UzzTD-HzlTz+U1+46+-zrTzdTz0U1++zLUz4U ' +
    'X++Q--H--G--zfTzvTJ-3zDUzzT8-7H-6zzTz3Up+FzyTzoTN+08-9zcTzuTz1U ' +
    '++2o+Jh+KK-4z0UzyTN-4zxTzgTk+I8-8zbTzsTzxTziT ' +
    '2++S-ME-1h+Az4UztTi++ztTzzTzeTm+1m+0E-6z9UztTzTUm+94-2zmTz7U8+-z8UzyT ' +
    '4-5S-Mh+8v++z-UzCU+-+zyTzoTzgTS-E0+1S-BzAUz1UzLUS-HztTz9U ' +
    'K++3-3F++F--z4UzxTH-CzmTz7UN-6K-8zIUz1Uy+4z-UzhTh+AH-BU-+zCUzvTg+OztTzDUK-Ag+8zqTz2UzlT ' +
    'o+5x++Q--++1zFUztTO+1z4UzvTh+Al+EzBUz1UM-4z1UzmTl+CQ-6J-7zpTzZTH-DzsTzFUh+8o+BzDUz-Ux+1z3UzmT ' +
    'h+HC++-+Q2+-z-UzEU9-5zzTzkTy+-W--ziTz-Uz7U2++9-9O-0z0UzoT9-IzjTzzTo+--+LzHUz1U-+Hz4UzlT ' +
    '-+-I-Bg+Ln+2zsTzdTY++zhTzAUn+BzvTz9UD++n+-6--z5UzuT0+6zzTz4UzgT ' +
    '9-1I+07-0l+0ztTz6U9-0zoTz3UP+35-0zeTzyTl+FzrTz1U5-2I+29-Kz+Uz8U0+4z2UzMU0++zgTb+-zuTz9U ' +
    'h+6W++3-2K++zzTz6UF-8zEUz1Ug+LF-HzAUznTzpTg+GS-2F--ztTzBU3-2znTzzTc++J+-zzTz7UF-7zOUz4U ' +
    'O+Cf++O+7D-3zyTz1UB-Iz1UzGUi+0zwTN-AzdTztTm+3-+9d+-ztTzKUB--zrTz3Um+6D-GzlTz3U5-1zyTziT ' +
    'o+Ju++A-EH-9z+Uz2U8-4zzTzHUh+7H++ztTzgTz4UL+22++zeTztTz1U ' +
    'X++l+02-2L-HzoTz7U2-6zIUzvTD-2l+GzvTz1U9++z1UzsTG-1z-UL-6zvTN-4zrTzYT ' +
    'P--l+BzfT4++L-BzAUztTziTn+-l+9P-1zuTzFUj+4zwTz7UG+-0-6zyTz5UL-CzzTzBU ' +
    'P-1R++0-+n+CzqTz0UzgTp+C3++z0UzlTQ-0zNUz5U0-7R+0O-+z5Uz-UP-4zCUzvTu++C-8zMUzqTzlT ' +
    'O+01+5N-AN-6z8UzyTN-DzSUz1Uh+6+++zIUzxTzkTa+2o+6n+7z5UzwTn+9zrTz-U+++B-BzoTz6U1+2z0UzvT ' +
    '3-2K-6-+-d++znTz7UJ++z+Uz4UO-4D-BzwTznTzEUx+2g+Q7-Cz3UzHU7-HzqTz-UO---+5zFUzsTl+JzJUzxT ' +
    'O+EK-4e+0O-1z2UzuTL-6zJUz2UL-DP-6zoTzyTS-2zMUz0US-1O+HJ-5zTUzvTL-4zwTz5UO+GP-5z-UzlTA-8z+UztT ' +
    'n+-R-QR-LR-AzxTz7Uo++zsTz2UR-V8-7z3UzLU4-1z8UzoT4+0i+4N+1z+UzBUg++zeTzxTo+4R-PzkTz6UN-CzLUzyT ' +
    '-+0A-D8--O+DzrTz5Ud++zdTzuTh+1zGUh+DzmTzCUo+7x++M-8zxTz6U-+Oz5UzkTx+2K++zzTz8U-+7z2UzqT ' +
    'k+-P-4p+E0+0zxTziTM+-zBUzzTA-5C--zzTzDUJ-3zsTz3UN-Gp+AP-+zoTz-U0+7zwTzCUk+BzcTQ-8zqTzDU ' +
    'c++4-5f++U++zzTz2Ua+-zkTz1UN-1z-U1-5zIUz4UB-G1-34-+zxTzCUzFUzLU ' +
    'o+9h+I1-7o+0z+Uz3Uh+1z4UzIUM-2M--z9UzxTO+0zAUzjTt++K-4Q++zyTz5UO+PzvTzkTM-1z1UzOU ' +
    'O-53-3P++G-1zLUzwTM++z3UzyTo+2L-LzLUzyTN-9z3UzkT7-8M+0zTUz9UzsT ' +
    '-+Q2+-l+0-+DzyTzhT+-1z0UzqTL-AL-6z8UzqT-+MzTUz3UP+0zyTI++ztTzfT ' +
    '2++t++1-6B-JzxTz3UA-3z+UzAUzKUK-CJ-DJ++z3UzEUP+1zfTzvT1-0zeTz-U ' +
    '2+-X+-4+0P++z8UzzTN-CzEUzzTd++8-9zdTztTz0Ui+-K-2R-HzyTzAUznTi+AC-2zgUzAUz-U ' +
    'O-5O-3O--F-Dz+UzsT0+5z-Uz7UL+-R-5zIUzrTF-0zxTzjTF-2L+2z4UzQUzwT ' +
    '-+0R-WG-2g+DzqTz3UR-HzuTzbTg+Ez0UzEUh+Hh+0g+Rz+UzLU8-4z8Uz-U8-0-+7zzTzcTg+NzrTz1U ' +
    '++1X++I-CQ-+z5Uz+UR+-zDUztT0+3O+IzcTzxTz4U3++P-0zmTP+0zIUzzT0++z0UI-AzhTzyT ' +
    'I-C-+-q++e+0zeTzyTzBU1+-R-4zoTz8UM+4z-UzwT-+FB-C1++z5UzJUz0UB-AzrTzAU ' +
    'b++B-Nj+50+8z+UzGUU-+zwTzkTN-8F-5zTUz6Ul+BzmTz2UF-Bl+AN-6zOUzzTN-3zzTzBUQ++N-3z1UzoTzBU ' +
    'D-5A-Eb++K++zwTz1Ui+1z9UzyTS-4I-CzzTz9UzLUi+3N-AC++z2UznTb+-zDUzvTQ++D-FzxTznTD-8zsTz7U ' +
    '2+-++12++0++znTzzTD-1zyTz8UR-J8-BziTz-U3++zAUzpT++1E-1z-UM-2zAUzUUg+FzEUD-7zhTzBU ' +
    'i+7M-9L-5J+-zwTz9U8-1zuTz1Ui+2-+AzwTzJU0-5z-UzhTQ++M-68-1zBUztTR-OzbTzsTM-5s++zwTzAUR-EzuTzIU ' +
    '2+-M+33-2A-Ez+Uz8Ux+1zGUz1UQ-7L-5zqTz6Ux++zrTzyTK-3K-0z1UzPUQ-5zqTzKU ' +
    't++P-+G-51+3zeTzsTz2U1+8g+JzzTz0U8+0zUUztTJ-6zNUz3U ' +
    '7--M+4O+RO+Lz7UzuTzRU-+Bx+1z8UzsTzmTO+RL-0C-5zpTz3U-+Oz-UzsT7-EL-CzjTzyT7-HzDUzsT ' +
    '++29-17-0B++z3UzcT4--zfTz7Ui+4g+7z7Uz-U9-8z4UzvTE++ziTzzT ' +
    'H-7N-Ao+7W--zyTz6UY+-znTzxTh+4h+0z2UzJUO+0zCUztTG-2+++0+4zfUz3U9-3zDUzwTO+2W--zmTz+UQ-2z8Uz+U ' +
    't++O+QZ++g+OzzTz1Ul+-zoTzEU4+-a+2znTz-Um+-zsTzHUzKU ' +
    'X++k+AL-31+0zyTzAUC-0z9Uz+UL-A0+4zvTz1U1+5z2UzuTe++ziTz-U ' +
    'D++3-3++16++z4UzzT3++z+UzqTy+4++-z4UzGU3-4zmTz1UzgT ' +
    'O-5L+5p+BG-4z1UzyTD-2zuTz+UA-2L-8zqTz9UI++ztTzbTA-BzwTzMU ' +
    'm+4x++9-07-0zvTzgTa+1z4UzyT7-NM-7z5UzwTa+0zlTz0UB-K8+0x+1z1UzuTK-7zqTz1U8++9-9zoTz0U5--zOUz+U ' +
    '5-2v+-b++1+1z1UzyTE++z1UzEUh+7zLUz-U4-1A-9k+3zwTzfTz7Uj+91+2zsTzEUzkT ' +
    'E-Cl+L-+-l+DzfTzwTN-FzzTz8U-+El+Nz6UzxTF-BzAUz-U-+8z0UI-2zgTI-7z5UzmT ' +
    'D++P--D-B7-CzvTzhTR-6zsTz7UK-3J-Az-Uz5U4-3zxTz5UzfT ' +
    '1+8S-N1+7X++z+UzoTS-6z0UzoTzhTS-8N-1z3UzPUztT ' +
    '8-5E-4++0B-6zCUz0UL-6zeTzvTj+0I-+z1UztTE-Cz5UzkT7-GD-9H-Bz-Uz9Ui+-z4UzuTI-7M-9zrTz8UL-8zoTzDU ' +
    't++J+0D++E-Ez+UzlTzfT+++8++z5UzvTk+6z0UzOUzIU ' +
    'N++I-19++R-0zrTzzT6++z4UznTI-5++1z4UzpT9++z-UzqTI+1R-Em+8z+UzCU9++zwTzGUR-KS++z7UzTUN+-zGUz-U ' +
    '7--F-Gl+0M+0z7UziTJ-4z2UzCUzoTQ-7l+2J-8zwTzfTl+GzzTz4UF-BJ-0z7UzzTM+3zzTznT ' +
    'M-9M-7y+5J+-z+Uz5U-+7zyTzkTR++U+0zlTz+Ua+1zAUzkT-+G8-5G++zJUzrT0+-zgTz+U2--R-GzQUz7UztT ' +
    'c++2+-E-Cl+LzzTz0UI-2zhTz+UB-E++0zZUz8UI--z3UziTK-0o+-z6UzmT7-8O+6zBUztTM+0z-UzLU ' +
    '3++2++N-4F-9z+Uz3UO-5zwTzCU7-2F-7zPUz+Uc++z1UzIU2+-3-+b++zlTz4U9-8ztTzHU++2O--zNUz+UzrT ' +
    'u++O+4F-GD-3zyTz5UR-Lz2UzPU0-7F-Bz-UzwTF-GzEUzoTF-CF-49-DziTz2Up+8zCUzwTR-BzxTzVT ' +
    't++N--0+3W+1zyTzBUO+3zwTzBUM+3D-1zvTz0UD-GzxTzoTi+7zLUz0U ' +
    '9-F9-17-6L+2ztTz4UL+0zwTzeTL+59-3z3UzzTF-EzqTz3U1-+F-BF--zwTzAUM-7zqTzAU1-77-8zpTz-UW+1zEUzvT ' +
    '-+-l+Do+AzZTzxTs++A-DzmTz9UzHUc++o+JO--zzTz0U-+AzyTzgTG-0l+8z5UziTD-CzJUz0U ' +
    'O+48-8P-2O+2zmTz4UH++z-Uz5UG++h+CzBUz-UzvTU-+B-DG+-zxTz3U8-5z6Uz+UP-8B-GzBUzoTl+BzxTziT',
}
