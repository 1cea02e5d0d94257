// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const CANDIDATE_TREES: TreesText = {
  base: -1.915289,
  edges: {
    0: [1, 2, 3, 4, 5],
    1: [3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 26, 27, 28, 29, 31, 33, 35, 40],
    2: [3, 4, 5, 6, 8, 9, 10, 11, 12],
    3: [3, 4, 5, 6, 7, 9, 10, 11, 12, 14],
    4: [0, 1],
    5: [0, 1],
    6: [0, 0.25, 0.5],
    7: [0],
    8: [-1, 0, 0.5],
    10: [0, 0.6667],
    11: [0],
    12: [0],
    13: [0],
    14: [0],
    15: [0],
    16: [0],
    17: [0],
    18: [0, 4],
    19: [4],
    20: [0, 0.4, 0.5, 0.6667, 0.75],
    21: [1, 2, 3, 5],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5, 7],
    24: [-1, 1, 2, 3, 4, 5, 6],
    25: [0, 2, 3],
    26: [129, 140, 151, 155, 158, 159, 167, 182, 184, 185, 187, 192, 193, 194, 196, 198, 201, 204, 209, 213, 217, 224, 236, 240, 247, 250, 260],
    27: [4, 6, 7, 8, 10],
    28: [0, 0.3333],
    29: [0, 0.3333, 0.5],
    30: [0, 0.3333, 0.5],
    32: [0, 0.1667, 0.5],
    33: [0, 0.5],
    34: [0, 0.25, 0.5, 0.75],
    35: [0, 0.25],
    36: [0, 0.25, 0.5, 0.6667],
    38: [0, 0.1667, 0.5, 0.6667],
    39: [0, 0.3333],
    41: [0, 0.5],
    42: [0, 0.3333, 0.5],
    43: [0],
    44: [-1, 4, 4.5, 6.75, 7.5, 8.5],
    45: [-1, 0, 0.00907, 0.03628, 0.09095, 0.1703, 0.3265],
    46: [0.03628, 0.1333, 0.2421, 0.4235, 0.6813],
    47: [-1, 0.1111, 0.1575, 0.2913],
    48: [-1, 0.002268, 0.00907, 0.01612, 0.03049],
    49: [-1, 3.5, 4.75, 6, 6.5, 6.75, 7.25, 7.5, 8, 8.25, 8.5, 8.75, 9.25, 10, 10.25, 10.5, 11, 11.5, 12.25, 13.25],
    50: [-1, 0, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1008, 0.1451],
    51: [-1, 0.002268, 0.006299, 0.01235, 0.0252, 0.03049, 0.04258, 0.0645, 0.09095, 0.1008, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.3265, 0.3449, 0.4031, 0.4659],
    52: [-1, 0.001008, 0.002268, 0.006299, 0.02041, 0.0252, 0.03049, 0.0645, 0.08163, 0.1219, 0.1703, 0.2744, 0.5331],
    53: [-1, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.0645, 0.09095, 0.1219, 0.1333, 0.1575, 0.1837, 0.2268, 0.2744, 0.3265, 0.4031, 0.4444, 0.5331, 0.6049, 0.6553],
    54: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.0645, 0.08163, 0.09095, 0.1008, 0.1575],
    55: [-1, 0.001008, 0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.1008, 0.1333, 0.1575, 0.1975, 0.2744, 0.3638],
    56: [0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.08163, 0.1008, 0.1219, 0.1575, 0.1837, 0.258],
    57: [-1, 3.75, 6.5, 7.5, 8, 8.25, 9, 9.25, 9.5, 9.75, 10, 10.5, 11, 11.25, 11.5, 11.75, 12, 12.25, 12.5, 12.75, 13.25, 13.5],
    58: [-1, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.0645, 0.1333, 0.2268],
    59: [0, 0.01235, 0.02041, 0.04258, 0.0645, 0.09095, 0.1008, 0.1219, 0.1333, 0.1837, 0.2119, 0.258, 0.2913, 0.3265, 0.3638, 0.4235, 0.4659],
    60: [-1, 0, 0.000252, 0.001008, 0.002268, 0.006299, 0.02041, 0.0252, 0.03049, 0.05669, 0.09095, 0.1111, 0.1451, 0.3086, 0.6299],
    61: [0.000252, 0.002268, 0.006299, 0.02041, 0.0252, 0.03049, 0.04258, 0.0645, 0.08163, 0.1219, 0.1333, 0.2119, 0.2913, 0.3265, 0.3832, 0.4444],
    62: [0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.05669, 0.08163, 0.09095, 0.1008, 0.1219, 0.1575, 0.1975],
    63: [0.001008, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.09095, 0.1111, 0.1219, 0.1333, 0.1575, 0.2119, 0.258, 0.2744, 0.2913, 0.3449, 0.3638, 0.3832],
    64: [0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219, 0.1451, 0.1975],
    65: [0.05669, 0.07281, 0.08163, 0.09095, 0.1008, 0.1219, 0.1575, 0.1837, 0.2119, 0.258, 0.2913, 0.3265, 0.3449, 0.3832, 0.4031, 0.5566],
    66: [0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.09095],
    67: [0.002268, 0.006299, 0.01235, 0.03049, 0.04938, 0.0645, 0.09095, 0.1975],
    68: [6.5, 8, 9.75, 11, 11.5, 11.75, 12.5, 13, 14.25],
    69: [-5.171, -4.889, -4.709, -4.478, -4.257, -4.046, -3.929, -3.856, -3.681, -3.395, -3.316, -3.211, -3.127, -3.012, -2.935, -2.84, -2.741, -2.62, -2.506, -2.295, -2.164, -1.91, -1.654, -1.528, -1.365, -1.196, -0.9919, -0.7419],
    70: [-1, 3.25, 4, 6, 6.5, 6.75, 7, 7.5, 8, 9, 9.25, 9.5, 10, 10.25, 10.5, 10.75, 11, 11.5, 12, 12.25, 12.5, 12.75],
    71: [0.01235, 0.01612, 0.02331, 0.04938, 0.05669, 0.0645, 0.08163, 0.1008, 0.1111, 0.1749, 0.1837, 0.1975, 0.2047, 0.2119, 0.2273, 0.2451, 0.2747],
    72: [0, 0.000252, 0.006299, 0.03628, 0.04938, 0.06664, 0.08629, 0.1091, 0.129, 0.1837, 0.2268, 0.2744, 0.3265, 0.4444, 0.5, 0.5331],
    73: [0.000252, 0.002142, 0.004031, 0.005732, 0.006299, 0.008986, 0.01235, 0.01612, 0.02041, 0.0252, 0.03049, 0.03628, 0.05669, 0.1324, 0.1747],
    74: [0, 0.000252, 0.002268, 0.004031, 0.00907, 0.01235, 0.01654, 0.0252, 0.08163, 0.1333, 0.1633, 0.25],
    75: [6, 8.75, 9.5, 10, 10.5, 11, 11.5, 11.75, 12.25, 12.75, 13.25, 14.25, 14.75],
    76: [0.00907, 0.02041, 0.0252, 0.03049, 0.03628, 0.04258, 0.04938, 0.05304, 0.06299, 0.09095, 0.114, 0.1333, 0.1629, 0.2119, 0.2219, 0.2421, 0.2913, 0.3488, 0.4235],
    77: [0, 0.001008, 0.002268, 0.004031, 0.006299, 0.00907, 0.01612, 0.1219, 0.1333, 0.1668, 0.1837, 0.2268, 0.2545, 0.3, 0.4878, 0.5102],
    78: [0, 0.000252, 0.001008, 0.004031, 0.006299, 0.00907, 0.01235, 0.01612, 0.02041, 0.03049, 0.03628, 0.04258, 0.1469, 0.2505, 0.2639],
    79: [0.01235, 0.02041, 0.04945, 0.0645, 0.1001, 0.1134, 0.1333, 0.1575, 0.1703, 0.1837, 0.2268, 0.2501, 0.4659, 0.5],
    80: [0.5, 4.5, 6.5, 7.75, 8.75, 9.75, 10.25, 11.25, 12, 12.25, 13, 13.5, 14.75],
    84: [0],
    85: [0],
    86: [0],
    88: [0, 0.3333, 0.4444, 0.5, 0.6667],
    89: [-1, 0.05669, 0.1008, 0.258],
    90: [-1, 0.01235, 0.07281, 0.1975],
    91: [-1, 0.01235, 0.03628, 0.07281, 0.3832],
    92: [-1, 0, 0.000252, 0.001008, 0.006299, 0.01612, 0.03628, 0.0645, 0.1575],
    93: [-1, 0.000252, 0.001008, 0.00907, 0.02041, 0.04258, 0.07281, 0.1333, 0.2421],
    95: [0],
    97: [0, 0.2857, 0.5],
    98: [0],
    99: [0],
  },
  nodes:
    'h+2o+7p+8o++z8WzLT+++zOTzAV++0o+9zHVzzW3++zNUzYTe+0I+2p+4zbVzFY1-+z5WzOUh+4v+4zwTzeUzlV ' +
    'i+1G++Y+++-5zTTzQUJ++zqUz0Wi+-+++z6TzXTJ++ziUzoVzNX ' +
    'i+0o+5+++o++zAWzCTJ++ztTzbVJ++++1zqUzQTo+8z1VzOWi+1s++H++zjUz9Us+5zLVzUUi+2s+6z1WzfUzkW ' +
    '+-94+0o+2+-2zDTzbT2-2zfTzTUl+7zhWz0V5-F2-02-+zOTz5UW+1z2Vz8U3-62-1zJUz+V5-IzcTzAT ' +
    '4-D4+04-5l+-z1UzBTl++zAVzfTz2W4-K2-4y+6zJVzbTW+1zdUz0UW+1y+8znVzUUj+1z9Vz2U ' +
    '4-Dm++6+-4-5z1UzHVzfV4-44-+z8TzJTJ++zZTzLU4-K2-54-HzcUzIVJ++zFUzsU2-5z0W4-NzrUzSV ' +
    '4-Dl++J++B++zcUzVTzQV4-44-0zATzNTJ++zbTzAU4-I-+8J++zqTzPUJ++zSUzDV-+F4-MzbUz7Vn+7ztUzaV ' +
    'p+3o++Y++++0zJUzZT8+-zRVztTo+9h+2zKTzWUu+7zBUzPV+++o+4o+1zDTzgTo+9z7UzAVe+0++1zoUzsTh+2zVTzUU ' +
    'p+4o+7o++Y++zFUz7Vh+2zNTzmUu+6++0zPUzdTo+AzEUzJV+++o+8o+1zFTzrTo+9zEUz3VY++x+7zXUznTp+BzcUz5V ' +
    'o+1K++m+1m++zSUzRTe+0z5UzTTe+03-6z4VzPUN++zSTzDUe+0N++V+-zQUzXTX++z-VzzT3-6--4zFTz+Um+6zhTz8U ' +
    'I+2w+5h+0u++zfUznT5-EzgUzAU2-0++1zrTzOTw+CzTUzIVh+1+++w+3zATzwTn+2zETzhT++-5-EzQUzmTzrU ' +
    'n+6l+1Q++u+7z0UzmUv++z1VzCUh+1v+2zKTziTh+2z8UzmU5-Ch++F++zGUziTv+9zdUzzUh++5-FzkTzHTh+4z-UzdU ' +
    '4-Bm++Q++4-3z5UzgU-+7z4VzgT4-00--zfTzCT-+KzhTzHT4-J-+8v+1zRUztTd+-zUUzpT-+D4-PzOUzzUd+-z3VzQU ' +
    'p+34+0w+5l+0zzTzNTN++znTzZUf++z5VzHUh+2w+91-0z4UzdTw+BzKUzpUw+2q+9zYUz2Uq+BzxUzGU ' +
    'I+2Y+++-80-6zpTzTTp+2zgTzJUS++4+-z7UzyUu+1zcUz5V+-8p+Ep+3zCTzOTzsTj++S++zMTzsTj+-zdUzgT ' +
    'p+2o++N++0+4z-UzUUzvUo+9v+4zJTzhTt+7zfUzoT-+5o+8-+3zUTzuTu+7zDUzmUx+8v+9zEUziUa++zjTzQU ' +
    'Y++i+0p+2l+2zsTzNTe+0zzTzVTi+26++zaTzLUz4VQ+++++l+BzuTzLT++1zSUzhT++1O+Oz5VzKUzEU ' +
    '+++6+0-+4K++zMTzvTS++znTzKUf++l+6znUzyT1++zYTzCU++1x+CK++z9UzaU-+6zsTzNT++2K++zXTzAU6+-zETzhT ' +
    'p+75++p+-p++zvTzKTW+1zvTzTT+++zsU++-z4UzcT+++B++N++zcTzwTp+DzsTzsU++1N++zGUzpU++2zsTzNT ' +
    '+-7w+Bw++++0zPUzXT+--zJTzkT++0w+CzQUzvUznT+++w+8w+3zJTzhTU++z5UziU++1w+2z9UzWUa++zSTzxT ' +
    'n+7l+1X++3++zIUzOTzJTn+0o+1zFTz0Uv+4zdTz0Ub++X++V+-z8UzWTs+-zlTzCTo+-q+AzHUzjTV++ztUz8U ' +
    '1-1W+1y+2n+7z+UzSU5-8z0UzfTp+Br+AzkTzSTu+5z4UzXT4+05-51-5zdTzKUp+IzITz-U0++5-1zCUzmTzpU ' +
    'Y++a++g++1+3zXTzsTk+2zEUzYTS++p+6zmTzDUn+5z9UzhUS++5++p+EztTzRUzeUJ++n+9z9UzjUg+2ztUzCU ' +
    '5-En+56+-K++zhTzhU-+AzZUzdTy+2-+8z2UzKUj++zpTzIU-+8n+AzHTy+4zlTzLTk+2q+BzCUzHTG++zkTzJT ' +
    'w+4-+4t+-Y++ztTzaUo+1zLTzuT3++W+1z2UzjT0++z5UzTTW+1Y++1+3z-UzMU-+KzcUz8U-+7t+5zlTzGT-+LzFUzaT ' +
    'Y++G++R++g++zqTzDU--Az9UzuUh+3M++z2UzWTk+1zcUzwTV+-Y+1t+FzdUzxTt+6zJUz2U0-1zDU3-0zoTzKT ' +
    '+-7G++J++u+7zlTzFUq+6zMUzsT+++zETN++zZTzhU+++t+0R++z8UzcUq+3zzTzVT++1N++zAUzgUJ++zYTzXU ' +
    'i+2o+-+++0-+zGUzGTp+0zfTz+Up+Bo+8zuTzDU++1zJUzfTzuU ' +
    'p+2l+15++R+-znTzQUW+-zbUz5Up+-l+9zrTzNT0-2z6UzgTW+1y+1V+-zJUzUTx+7z3UzlT0-7h+1zmTzDUl+5zyTzQT ' +
    '4-85--Q++0+5zrTzRU0-+zcUz+U4-00-0z8UzKTK++zcTz2Ue+05-EQ++zEUzbUq+Bz+UzHT4-P1+5ziTzEUzPU ' +
    '6-46-1i+28-6zXTzGTzKUE-0q+3znTz6Ui++zXTz2UL-+e+0+-Ez4UzUUE-7zwTzLT6-68-5zWUzsTQ-1z+Vz4U ' +
    'J-+O-+N++e+0z1UzbT-+2z0UzeUN++8-6zXTz9Tl+Ez9UzaTzKV ' +
    'R-3S--Y++E-3zqTzUTE-AzKUzwTE-B+-0zdTzEUzNTE-7+-30-2z-VzpT8-5zlUzLUY+-l+2z0UzKTt+FzUUzvT ' +
    'i+1J+-S-2o+0zjTzzTn+3zuTzFU8-5Q-2ziUz+U4++z3UzYUi+28-5p+CzmUzJUp+EzEUzeTQ-0zsUzGU ' +
    '4-5m++6+-4-+zkTzGU-++z6UzXU4-+J+0zJTzkTJ++zZTz9UJ-+7-CX++z6UzETW-+zBTzpTzEV ' +
    '4-AY++I+0--2zbTzuTR-0zJTzyTQ++U+-zlTzNUL+3zgUz9UP--d+-d++zAUziU8-CzzTzMT8-1zJU0--z7UzKT ' +
    'N-2++26-Av+7z+UzNUv+8zPUzrU6-EzHTv+8zaTz+U6-2O-0v+EzXTzLU5-4zjTz9TL-+O-+zsTzOTO-0ziUzjT ' +
    'N-2++25-IN-+zCUzVU---zqTzIT3++zsTzMTE-21-25-9z8UzoT1-5zQTz3UJ-+D-CzRTzhTz6V ' +
    '4-7q++3-34-2zWTz3U4-0z4UzZU4--t+FzTTzET-+DzyTzXTE-BX+-V+-z8UzbT4-FzmTz9T4-NzFTzvT ' +
    'B-6n+Dx+B1-5zWTz4UzBTy+-1--zMUzmTC-5zYTz-UP-+N++7-Cz6UzOTC-9zXUzEU1+57-7zfTzFTn+DzmTzKU ' +
    'B-5E-3B-+J++zKTzyT4-+zPTzzT4-OB-3zKTznTs+0zhTzFU4-DI+1Q++zvTzMUS++zNTz-UO-1J++zAUzUU7-7zwTzKT ' +
    'P-+E-BK+++-0ziTz1Ua++z8UzYU+-G+-+zoTzHTznT--1q+7k++zmTzOUM+4zHTzsTq+0zqTzJT ' +
    'N-24-74+04--zYTzxTzhU6+08+-zJUz1UzqUE-34-Em++z7UzdT1+0zqTzEUU+0h++zUTzkTF--zGUzeT ' +
    'N-24-C-+J0-1zUUzyT4-7zNTznTH++J-+zNUzzU-+GzyTzNUE-39-54-3zaTz8UF-3zJTziTJ-+F--zmTzWTzuU ' +
    'J-+4+0P-+h+4zxTzVU5-8zsTzSTx+9E-9zNUzfUzpTz5V ' +
    'N-2J++S-1R-4zvTzIUs+2zeUz5US--N-0zUUz0Uu+-z3UzoUC-29-2R-4z2UzbUW-0zlTzAU9-4s+4zrTzVT0-5zcTzMT ' +
    'B-6L-+h++K++zWTznTk+1z6UzgTzdUL-+N-1K++z2UzaU8-1z8UzjTN-1zoU8-8zSUzuT ' +
    '6-6R-26--Q--zRTz3UA-4zcTzoT6-4r+Cz+UzTTw+3z6UziUJ-+r+5w+3zvTzCUx++zoUzCUz+V ' +
    '6-4p+HX++l+1zzTzeTJ+-zATznT9--zPUz2UJ-+v+B5++z+UzOUl+EzNUz0Uj+-zzUzHU ' +
    'N-2++2K++6+0z2UzaU+++zAUzbUO+KzOTz4UD-1w+0h+4zpTzLU+++zoTzOU1+4O+6zqTzdT+-2zRUzwT ' +
    '6-5S--6-1v+EzXTzBUn+GzjTz9U6+0n+6zmTz4U-+8zsTzJTS-16+0b++zyTzLU-+9zWUz+Uw+9R+0zGUz-Ua++zNUzmU ' +
    '6-1i+2W++D-+z1UzSTr+3z5UzZTzSUO+7i+1E-Bz8UzST6-5z3UzdUN-1N-+zzTzLUD-1z1UzkT ' +
    'B-8B-3g+0f++zeTzGTg+1zOUzoTD--A-8zRUz-UJ+-zpTzEU6-57-1x+3zuTzAU7-7zlTzTTu+4J+-z6UzUUf++zTUzqT ' +
    'N-16+0-+Ov+9z0UzOUm+7zPTzuT8-2n+4zkTzPUn+-zLUznU8-9C-3w+5z+UzSUC-CzjTz5Uv+DO++z3UzYTr+AzHUzdT ' +
    'I+1O-0w+Cp+Gz+UzGU8-+zyTzbUR++w+1zPTzkT9-3zJUzmTp+-zMTJ+-R++zqTzZTQ-+zeUzjT ' +
    'R-3X++++25-Fz+UzfTM+3zOTzpT7-27-+zXTzzTzKT7-67--5-Az6UzTUM+0zHUzVU5-2R-4zzTzPU3-5z+UzVT ' +
    'R-4i+2j+-1-2z-UzjTs+1zwTzbTs+-zgUL+-zYUz9Ui+0u+7L+4zAUzkTzgUk+1k+0zUUz3UzkU ' +
    'B-5E-2B-+2++zWTzxTn+1zYTzBUo+2+-IzQTzuTA-1z9UzeTI+27-D2+-z2UzYU---z4UzKT+-7r+9zOTzKU2++zpTzGU ' +
    '2-+o+-W++zRTzrT-+J7-+zHUzrTs+-z2UzVTs+5-+8l+Fz+UzcT7-Cz9UzYTo+12-5zwTzdT-+8zPUztT ' +
    '6-66-0W-+h+2zYTz2U2-5zgTz1UO--2--zdTzyT1+4zTTzzTJ-+b+++-EzxTzCUG++zSUzvTzrU ' +
    '++15-EO+7E-Bz9UzYTG+-zwTzKU1--e++znTzDUW++zLTzlT++20+-n+8zUUzhTn+DzYTz0UO+JzQTzqT ' +
    'J-+i+2O+Ay+9z1UzdTt+0z9UzpTU-+F-0zKUzhUz2Uj+-z2VzBU ' +
    'i+25-7X++2-+zgTz3UE-0zxTzLTp+-N++zPTztTE-1z-UzoT1+5t+H9-7znUzFUp+FzUUzvTz4U ' +
    'L-+B-88++q+4zfTzsTN-0ziTzKU5-E8++z8UzxTt+Cz0UzeT4-Jz0Vr+E5-CzZUzBUzlT ' +
    '6-+O++zJUu+1p+4zXTzwTD-0zxTzKTi+2++1U+-z-UzCUu+3zbTzwTD-BziU5-CzRUz1U ' +
    'X++4-3l+7P+-zJUzvT4--zUTzrTD--I+-zOUz+UN-1z4UzwTN-2-+3zYTz3UzET ' +
    'L-+5-IS-45-+zBUzvTm+1zzTzCU1+-zsTzJT+-AzoU8-4w+-zDUzaUS-0zqTzOU ' +
    'L-+B-3E-4B-+zYTz-Uv+0z4UzPTJ-+7-9z0UzoTznUv+3zvU7-3r+2zAUzWUv+CzqTzRU ' +
    'L-+N-2N-+b+-zxTzFUr+4zTUz4U7-5R-3zvTzEU0-6ziTzRT7-34-MzvU8-4zXUz5U0-Cr+8zaUz3Um+9zNTz2U ' +
    'L-+5-Jf++5-0z7UzxTW++zOTz+UzLTW+-t+IA-2zDUzgUi+2zqTzGUI++t+2zHUzfTg+3zRUz+U ' +
    'J-+O-+-+Oh+3z+UzKUD--zwTzST0-6x+DzqTzdU0-DzPTztTzpU ' +
    '2+-++1s+3+++zvTz7UJ++zrTzAUJ++l+3z1UzXTzAU++2s+-D-6zUUzjTS++z6Vz0UzvT ' +
    '6-0p+EQ--o+5zTTzuTzHUD-4zIUzsTJ-+++12++z+UzEU4-GzXTzEUznU ' +
    'B-4k++q+7w+2zXTznTS-+zqTzMUO+54-FzkTzPUO+CzcTz-UJ-+t+2C++zBUzbT4--zdTz0Uk++zoUzGU ' +
    'B-9E-2e++B-+zRTzwT0-8zHUzvTo+2t++zNUzaTt+5zGUziTV+-t+GE-8zDUz1U---zUUzuTm+0zRU0-1z7UzRT ' +
    'B-6j++0+4J+-zcTz3Ul+6zOUzkTD-5D-2z6UzfUC-7zWTzCU6-D8-70+5z0UzJU6-5zeTzxT9++8-5zbUzEUL+1z1UzST ' +
    '6-1X++x+2--3zqTzQT6--zjTz1UzLTL-+0+6K++zxTz9U--5zAUzkU6-7P+0zTUzuT0+3zhUzGU ' +
    'J-+O+2r+9k+0z5UziTW+1zUUzqTL-+J+-ztTz8Ut+EzLUzmTzjU ' +
    'E-BP-+v+BR-6zyTzBU-+6zNUz3Uv+9v+6zoTzPT0+5zmTziUi+0q+2zxTzJTz3U ' +
    'X++6-A7-AR-3zwTz8Un+8zzTzaTj+-N-2zFUz+UR-4zmTzBUN-2D-AzeTz6U0+2z6TzoT ' +
    'B-5v+Df++r+2zfTzvTzITp+7zgTB--zwTzhUN++p+EO+Nz+UzgTv+Cz5UzVUW+0o+3zQUz5U9-2zEUzmT ' +
    'y+6K++O+1R-3z3UzKUi+2zvTzLU-+Om+8zEUzqTD-AzSTzyT-+95-6O+9zMUzqTi+1zkTzGUD-AD--z0UzMT5-3zmTz3U ' +
    'L-+-+0m+-6+0znTzCUd+-zUTz2U++1N++zzTz9Uq+1zNTzoTn+61-3zqUzIUA-7-+8znTzAUp+FzXUzwT ' +
    'L-+B-5-+C6++zNUzqT8++zUTzPU2++p+FzwTzAU3-4z1UzTUv+3zeU-+8p+9zBUzaTl+9z3UzRU ' +
    '6-6r+80+56-4zzTzmTP+0zcUzrTY++4-9zaTzzTM++z3UzZTr+Bj+-l+Hz0UziUM+2zzTzZTq+1zqU4-6zrTzHU ' +
    'B-2h+-n+He+0zbTzrTzEUj+-m+4zZUz5US++zBUzhTK-+O+BP-+z8UzjTS-2zvTz9UO+LS-5zUTzzTz6U ' +
    'K++s+94-35++zjTzEU8-3z2UzwTa++zLTznTN-1L+-u+0zXUz0U8-+zrTzdU8-9w+0zpTzCUL++z-UzaT ' +
    'B-91+78++0-1z3UzoTN--zhTzKUzhU8++9++7-Cz8UzZTs+3zuTzLTv+9B-Bz2UzoTs+5z8UzmU ' +
    'f++s+57-An+Az-Uz8U9-9zgTz5UW++n+0zNTzrTs+7zWUz5U-+1zKTM+1zCUzcT ' +
    'O+HS-0O+2O+0z-UzGU3-6z1UzvTt+1S-1zrTzNUt+4zwTz7Ut+Ct+8O+JzdTzwTO+MzBUzwT3--3-+zuTzGUt+IzaTztT ' +
    '2-0B-C--6B-9zMTzgT8-2zCUzVTF-+q+3zZTzzTl+EzRUzoTb+-6-47-2z0UzeTB-5zsTz4UB-7l+EzpUz6UO+3zRUz4U ' +
    'X++L-+b++0-AzxTz8Um+0zSUz3U8-6P+2zYUzyT6-7zmTzRU7-40-5z3UzaTzGT ' +
    'L-+E-BN++I++z0UzvTm+1zJUz3Ux+3z7UzKTP-0Q-1A++zYUzBUz0Ux+2zjTz5U ' +
    'J-+X++2-+l+CzsTzST5-+zHUzzTN-2A-3zDUzlTzKTl+AzBUzmU ' +
    '6-1t+DW-04-CzeTzuT3-2zdTzLU2++4-NzOTz0UzzT2++n+Ft+-zDUzwT2-1zjTzGU2-3t+HzrTzEUW+-zTUzxT ' +
    '6-08-5-+H8++ztTzGUzSTr+C-+9zyTzcT0-BzJTzwTB---+E6-3zHUzqT0-3zvTzKTD--E++z4UzXUr++zHUz+U ' +
    '++2n+HD++t+2z6UzzTzPT++0r+-z1UzWUzfT7-8M+2zQTzqTzyT ' +
    '2+-R-55-9E-9z2UzvT1--zuTzcT0-35-AzIUzfU8-1zEUzrT8--F-6zeTzLU8-AzzU1-+zXUzsT ' +
    'B-1b++k+-q+8zeTz8UR+0zFUziTzWUs+08-5q+BzCUzfTQ+-zuTzAUk+-q+4zuTz6U1+-z5UzfT ' +
    'B-9-+-W++zKTzmT-+B9-+zvTz9Ux+5zvTzWT2++-+79-8zpTz6UP-1z4UzYT++14-8zhUzGU4-FzeTzAU ' +
    '4-0n++e+-6-2zgTz1UzMUy+5e++zYTzpTz5UE-6E-5e++z0UzDU4-IzpUzAU6-B3-1z-UzqTy++zJUzzT ' +
    '++1v+9K-+7-2z1UzsT1+0zzTzMTB-3+++zCUzhT0+5z9UzVU0-97-71+1ziTzQTB-DzaTzCUA-Av+5zcTz1UzQU ' +
    '++12+-W-+D-3z3UzwTy+9z7UzSTD-7y+0zoUzEUz3U4-B3+-m+3zLTzjTA-6z1UzgTm+0zVUO+2zCUziT ' +
    'G+-R-5G++7-2z-UzrT2++zdTz1U--8F++zEUzmT-+9zVTz0U-+3zVTE++-+EzBUzwTR+-zaUz+U ' +
    'B-A-+-zPT-+BF-Az4UzlTs+2z-UzgTP+1X+-j+0z8UzuT-+3zMTzxT2+-6-DzsTz9UzSU ' +
    '0+5E-BK-+P-+z+UzhTq+-z2UzUT7-9t+BzLTzrTzuTt+0B-5z7UL+2zlUzHUt+D1+6zHUznTt+IzYTz6U ' +
    'X++4+0P++0+3z4UzgUB-0zqTz-U0++B-9zQTzPUB-GzmUzIUS++zOTzEU ' +
    'X++O++7-B8-6zBUzfUq+5zQTzBU5-Fs+8z-UzmTq+4zYTzxTq+2z7UW--zITzqT ' +
    'O+H7-22-+O+2z+UzXTs+-zAUz0Us+4t+3z+UznTI+-zIUzrTN+02++M++zCUzlTC-0zKUzqTQ-+7-0zxTzXUzqT ' +
    's+8f++5++4-+ziTz-U3-5zsTzOUR++E-4zOTzpT4-GzkTzCUa+-J++w+BzUTz-UzuTw+34-Gz2UzRTw+8zmUzkT ' +
    'S-40+46-A1+1zzTzqT+-FzyTzGU+-B3++zIUzaTW-+zqTzDUC-1+-D1+-zrTzYUp+5zrTzHU6-30+0z3UzdTw+8zwTzGU ' +
    'D--5-D9-9a+0zDUzzTl+4zoTzuUI+-z5Ux+0zXTzvT5-G-+Nn+GzzTz9U9-4zrTzUTS+-zUT9-+zjTz9U ' +
    'J-+6-AO+KU-+zzTzlTR-5zhTzBUB-9e++zoTz5Us+9z9UzWT6-AziUzAU ' +
    'i+2b++f++4+0zzTzHU8--z2UzTTs+8Q++z7UzSUzgT8-Ba+0zZUz6Uz+U ' +
    'U+-++2E-BL++z9UzxTF-5zOTzqTs+3zSTzwT4-F++04-1z2UzdU--4zZTz-U1+21-+zYTzyTs+0zNUz0U ' +
    'L-+d+-g+-B--zlTz1UB-1zIUzpTC-2r+7zrTzXU+-7zqTzXTP-0r+DC-AzUUz8UzgTh+4p+AztTzSTz5U ' +
    '2-+r+CA-AD-0zqTzVTr+0zmTz3Uz9UL-+J+-r+0zvTz-UD-8zKUz-U4++h+4zzTzMUA-0zBUzcU ' +
    'p+FG+-b++Y-+zuTz9UO+2zRUz-U6-5R--zhTzAUp+5zSUz2U2--F-1zuTzPTE-B5-BzCUzxTzZT ' +
    'O+I8-8C++n+Dz0UzAUO+EzRTzAUe+0n+4z6UzqTl+4zjTzJUO+JR-0zNTl+AzhTzHUd++l++zBUzqTe++zzTzcU ' +
    '++24--G+++++z-UzdTn+1zSTzlTG+-n++zKUz-Uk+0zIUzvT4-9zTTA-9zyTzdT ' +
    'E-Bh+4a+1E--z6UzzTS-5ztTz9UD-9x+1z0UzgUm+5zJUzaTD-3zxTzQT ' +
    'M+27-Bv+Bv+Az2UzZTl+GzHUzjTO+GO+DzrTzPUl+AzMTz2Uy+3-+8v+9znTz8UL+0z6UzvTm+2E-7z8UzfTD-1z+UzXT ' +
    'K-+J-+D--I++zHUz2Uv+EzyTzJUx+4zkUz7UM+-zOTI+-x+-zAUzpTzZT ' +
    's+8n+HB-9n+EztTz9U3-4z6Uz+Uv+93-6zfTzHUA--z2UzgU3-1l+8zzTI+-zFTzxTn+61-+ztTzXT8++z+UzZU ' +
    'D++p+GK++v+9zxTz3Uu+2zIUzuTn+C5-9z-UzZT0+1z3UzMUzUT ' +
    'X++J-+2+-r+0zvTz0Up+CzXUztTy+-zdUzCUN+-N-2zrTzLTz-U ' +
    'w+Cr+BW+-4+0zwTzCUr+6zBUzxTW+0V+-zAUzmTi+0znTzMUd+-++0x+1zEUzhUzyTzxT ' +
    'f++2-0B-94-DzWTzyT1-4z0UzXTM+31-5z0UzHUn+GzsTzGUx+64-FzgT4-LzzTz2Ux+AzNTzvT ' +
    'M+27-D+-0I++z1UzTT+-6zAUz0U--0z+UzWTn+5n+-5-0z+UzNT4-EzPUzzTS-6---z1UznTq+3z+UzaU ' +
    '2++0++n+Dp+1zvTzMTzEU4+0p+GzyTzCUB-FzcUz3Up+Dy+29-1zEUzdU8-0z8UzjTN+-+-HzsTz9UzNU ' +
    'm+25-Hh+-++0z2UzsT7-BzHUzsTh+0zOTzsT5-+Y+0zaUz0UK-+8-6zzTzsT5-4zUTzxT ' +
    'X++5-+R+-q+5z-UzbUL+1z0UzWUK-+M+2z0UzwTt+DztTzST5-65-0zdTz-UzPT ' +
    'y+7++23--+-5znTzIUO++zAUzzTO+Ia++zQTzoTzxTL+3x+3+-Cz9TzuT3-6zWTzvTr+1zQUzvT ' +
    'L-+f++O+2l+Dz7UzsT--7zyTzkTF-2zQTF-7z3UzWTv+3v+-zBUzfUO-1a+1zEUzrTg+1zYTz-U ' +
    '2+-r+00-4x+5zuTzEUJ++zlTz3U3++2++z0UzJUm+3zYTz1U8--8-+zFUzrT8-AzpUr+4zwTzCU ' +
    'J-+K+++-Ci+-ztTz7Us+6z3UzkT+-4s+0z6UzVUq+7z6UzlTL+0zCUzeU ' +
    'D++i+2P-+++1z-UzrT0-8zvTzXTS-3C-BzXUz+UC-CznTzFU+++zpTzOT ' +
    '2-0F-4m+2s+5zNUzhTu+1zaTz5Ur+BB++zcTz9U-+LztTzLUm+2s+39-6zAUzxTJ++zsTzKU-+EM+3zzTzlTN-2zDUzwT ' +
    'J+-D++6--C--z4UzYT5-6z2UzxTzQTI++O+46-9zZTz7Uw+6zNUz-UC-6C-1zTUzmTU++zoUzBU ' +
    'K-+R-6J-+-+Mz+UzpT-+Fz2UzdU-+IA-5z3UzJU--9z8UzVT--7F-6R-1zwTzNUO+FzTTz0UR-+zsTzHT ' +
    'K-+N+08-9W+1zzTzEU5++zsTzFU8-50+0zkUzDU6-8zmTzIU0-56-C8-3zyTzcTzBU6+-4-6zoTzLTzpT ' +
    '6-Dt+Ct+Av+5zuTz1Uv+2zVUz3U8-3N+-zxTzPUA-+zCUzgTC-7C-41-0zAUzfTN+0zeTz6UR-+5++z0UzRUR-0znUz9U ' +
    '7-A7--1-42-5z0UzwT5--zNUzUT-+4+-4z7UzmTJ+1z9UzWTp+IJ+-+-1z-UzkT1-+zMUzvTzLU ' +
    'E-7J+-4-+P+-z-UzcTN-+zzTz5Uu+1E-+zuUzIUo+6zCUzrTC-8X-+--+z5UzmTzMT+-3o+3zHUztTO+8z0UzrT ' +
    '6-D5-H-+-e+0zbTzEU-+Oz+UzeTS-+zQTU-+z0UzjTd+-5-AM+3z0UzIUn+Bz7UzeUn+7zBU-+7z3UzIT ' +
    '9++w+C+-C1+7zxTzcUk+-z4UzrT+-1Y++zoTz-U7--z7UzYUu+4S-4S+0z5UziTS+0zNTzxTzWT ' +
    'E-7F-8++1n+-zmTzBUzRT2+-C++zyTzdTw+0zgUz3Ud+-++-n+4z6UzqTF-1z3UzYT+++w+7zMUzoT0-BzRTz2U ' +
    'O++3-2+-D9-0zcTz5UzFUr+2l+4znTzCUC-CzSUz-UL-+C-Dl+GzyTznTS-+zzTzdUW+-t+JzTUz2Ut+9zAUzcT ' +
    'U+-s+8B--0-3z4UzhTe++zzTz9Up+8F-9zTTzsTE++zAUzVTp+4C-9C-+zLUzwTs++z5UzmUp+8B-Ez1UzVT--3z0UzLU ' +
    '+-C--AK++O+-z4UzrTs++zhTz9U-+F6-DzpTzWU+-8zAUzwUs+86-A8++z2UzsTs+0zLUz4Uw+A8++zQTzpTz9U',
}
