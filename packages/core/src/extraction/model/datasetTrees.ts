// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const DATASET_TREES: TreesText = {
  base: -3.156663,
  edges: {
    0: [1, 2],
    1: [3, 5, 7, 9, 10, 12, 13],
    2: [3],
    3: [3, 4, 5, 8],
    4: [0],
    6: [0, 0.2, 0.3333, 0.5],
    7: [0],
    8: [0],
    9: [0],
    16: [0],
    19: [0],
    20: [0],
    21: [1],
    23: [2, 4, 5, 6, 7],
    24: [0, 1, 3],
    25: [0],
    26: [138, 145, 159, 161, 167, 174, 178, 184, 194, 197, 222, 232, 255],
    27: [5, 7, 9],
    28: [0, 0.3333, 0.5],
    29: [0],
    30: [0.6667],
    38: [0.25],
    44: [0.1519, 0.1575, 0.1835, 0.2047, 0.3352, 0.4444],
    45: [0, 0.000126, 0.000252, 0.001008, 0.002268, 0.1975, 0.25, 0.252, 0.3357],
    46: [0.000252, 0.001008, 0.002268, 0.004031, 0.007105, 0.00907, 0.02041],
    47: [0, 0.000252],
    48: [0.5, 12.25, 12.75, 14.88],
    49: [0.1219, 0.1451, 0.2913, 0.3132],
    50: [0.000126, 0.001008, 0.2626, 0.3333],
    51: [0.2505, 0.252, 0.3341],
    52: [0.001008, 0.01814, 0.07281, 0.2744, 0.3333, 0.379],
    53: [0.5],
    59: [0, 1, 2],
    61: [0.6667, 0.75],
    65: [0.04938, 0.1703, 0.2268],
    66: [0, 0.000252, 0.04258],
    68: [0],
    71: [-1, 0.03049],
    72: [-1, 3.25, 4, 5.75, 6.25, 7, 8.25, 8.5, 9, 9.5],
    73: [0.04258, 0.1333, 0.1837, 0.4878, 0.9685],
    74: [0, 0.01235, 0.0252, 0.03049, 0.05669, 0.09095, 0.1219, 0.1333, 0.1575],
    75: [-1, 0.2421, 0.3638],
    76: [0.0645],
    77: [0.002268, 0.006299, 0.01235, 0.08163],
    78: [0.000252, 0.002268, 0.01235, 0.0252, 0.04258, 0.09095],
    79: [0.006299, 0.01235, 0.02041, 0.0252],
    80: [3.5, 4.75, 5.5, 6.5, 7, 7.5],
    81: [-1, 0.03049],
    82: [0, 0.01235, 0.04258, 0.0645, 0.1333, 0.1575],
    83: [0, 0.08163, 0.5331],
    84: [0.001008, 0.03049, 0.04258, 0.05669, 0.1219, 0.1703, 0.1837],
    85: [0.006299, 0.01235, 0.03049, 0.04258, 0.0645],
    86: [0.04938, 0.05669, 0.0645, 0.08163, 0.1008, 0.1333, 0.1575, 0.2119],
    87: [-1, 0.006299, 0.01235, 0.02041, 0.09095],
    88: [0.1008, 0.1333, 0.1575, 0.3638, 0.4444, 0.4878],
    89: [0.002268, 0.006299, 0.01235, 0.03628, 0.04938, 0.1111],
    91: [11.75],
    92: [-4.394, -2.912, -2.741, -2.454, -2.318, -1.622, -1.247, -1.011],
    93: [-1, 3.75, 4.5, 5.25, 6, 6.75, 7, 8.25, 8.5, 9],
    96: [0, 0.3333],
    97: [0],
    98: [0.3333, 0.75],
    100: [0.5381, 0.6982, 0.8483, 0.9382, 0.9676],
    101: [0.1712, 0.6324],
    102: [0.1852, 0.2253, 0.265, 0.2739, 0.2842, 0.4172, 0.5414, 0.5762, 0.5945, 0.6721, 0.6915, 0.7097, 0.7318, 0.7548, 0.8307, 0.8858, 0.9479, 0.9661, 0.9807],
    103: [1],
    104: [1],
    106: [0, 10, 11, 16, 23],
    107: [0, 0.9243, 7.257, 8.456, 8.722, 9.263, 10.29, 11, 13.08, 15.77],
    108: [0],
    109: [0.6667],
    112: [0.5577, 0.6797, 0.7273],
    113: [0],
    114: [0.2016, 0.2187, 0.2658],
    115: [0.3333],
    116: [0.6303],
    118: [0.1856, 0.2746, 0.607],
    119: [0],
    121: [0, 0.4],
    122: [0.5],
  },
  nodes:
    'H--W-+zJXz9U6++S--zvTzNTW-+z2VzeT ' +
    'O-36++7-+zyTzNTM+0zKVzqTzQX ' +
    'O-3G-+N++zdVzxTO-0zPTzCUzhW ' +
    'v+06++b-+zzTzPTL+-zoTz7VzlW ' +
    'v+0V--S--z3UzRTS-2zkVzwTzWW ' +
    '9-1d-+zcVP+-zCUzqT5++9-2z4UzUTm-+zcUznT ' +
    '4++7-3J-0ziTzMUb--zzTzPTW-+L++zuTzWV7-0zfTzzT ' +
    'L-0L+-9-3z8UzeTn-+zYVz-UO-2J-4zPTzwTzNU ' +
    '6++9-+z6U0-0zPTztTL+-R-+zEUziTd-+zRVzCU ' +
    '6++9-+I-+zsTzGUb-0zsTzPTL+-b-9zGUzfTh-+zAVz4U ' +
    'L-0Q++H-3zpUz1Ua-+zCUzeT6--C-+z3UzSTzMU ' +
    '7-5d-+++-zeUzrTj++z0UzdTA-0l-+zSTzzTz0U ' +
    'v+06++8-0zSTz-Um-+zVUzcTzIV ' +
    '6++A--A-+z0UzUTz0UW-+a--zmUzvTd-+z+UzeT ' +
    '4+-F-3F-1zqTzGUS++zSTzqTN++Z-0zoUzDUW-+z2UzhT ' +
    'M+-7-2N-2znUz9U8-1zmTzFU7--a--zEUzlT8-1zUTz4U ' +
    'v+06++8-0zTTz7Uv++zEUzXTz8V ' +
    'V--7-3i+0zKUzpTA-0zUTzzTz3V ' +
    'V--8-06++zSTz+Ug+1zdUzmTJ++zxUz1U ' +
    'v+0S--J++zJUznTK-2zVTztTzwU ' +
    'L+-V-+zVTz4UV--O+2zYUzxTzqU ' +
    'v+0L-4k+0zmTzPUzVTztU ' +
    'V--v+0M+-zuTzVTzjUM+0zvUz5U ' +
    '6++1+-z5UR--ztTzTTN-3d-+zgUzyTh+0zhTzxT ' +
    'L+0G-+g+3zMUznTg-6zaTz+Ug++zqTo+-z-UzZU ' +
    'V-+6++8-1zTTz6Ug-4zoTzVU4+0z6UztU ' +
    'd-+o+-1++z8UzkT1+1zPUztTb-Gb-5zvTzaTz9U ' +
    'v+0V-+f--zYTz7UL+-zvTzdUzoU ' +
    'V-+9-0D--zvTzHU0-0zcTz7U9-5ziUzwT ' +
    '-+3b-CD-3zZUzsT0++ziTz2Ub-1z9UF--z0UzVT ' +
    'V--X-+0-0zgTz6UzXUJ++R-5zlUz8Uz-U ' +
    'v+0F-+W-+zIUzlT8-0zZTz-UzkU ' +
    'V--o+3s-+zbTz6U7-6zDUzhTL-2zfUz-U ' +
    'L-4g+1u--zTUz-UH-+z1UziTH-1z2UR-2z-UzZT ' +
    '-+4i+4i++zuTzPUO+8zoTz7Ur-0I--zWTzvTz0U ' +
    '3-+E++Z-0zCUz+UzmTzaT ' +
    'V--L+-O++z-UzZTE--zjTzAU9-4zZUz2U ' +
    '6++0--R-0zwTzYTz6Ub-DJ--zCUzcUi+3z8UzrT ' +
    'v+0S-3b-7zMUzmT5++zVTzyTzdU ' +
    '6++1+09-2zEUzsTzZTZ-01+-z1UzWUi+2z9UzpT ' +
    'd-+7-4g+1zRUzsTzhTg+2zbTM-+zAUzlT ' +
    'v+0L+0C-+zuTzZTv++zGUziTzcU ' +
    'M+03-+E--z0UzPUziTl+1zYT9-3z9UzjT ' +
    '3-+N-3N++zIUzpTzeTzcT ' +
    '7-6a++R++zKUzwT-+1z0UzmTC-0zvTzbT ' +
    '-+1-++znTI-0zIUzyTO+3L++zlTzCUK-1zeTz1U ' +
    'v+0v++L+1zuTzGUzaTzYU ' +
    'S-5W-+Q-+ztTzLUJ-0zgTz7US-7zxTzdT ' +
    'v+0g-2g--zAUzcT8-0zwTzTUzaU ' +
    'j++I++D-0z+UzOUzoTh+3H++zdTz-Uh+5zAUzrT ' +
    'v+0v++g+1zBUzoTzYTzXU ' +
    'L-5E-17++zrTzFUR++zMUztT1+0z-UzaT ' +
    'L-1i+1i++z+UzJUL-+zoTzDU9--z2UzdT ' +
    'S-6W-+C-1zEUzoTC--zgTz2UzfT ' +
    '9-6E--P+-zAUzlTn-+zLUzwTJ-1zbT1+0zCUzrT ' +
    'V-+X-+g-7zgTz9UO-1z0UzKUM+0zSUz2U ' +
    'V-+X-+o+3zcTzxTL-+zEUz+Uo++zyTm-+zaUzzT ' +
    'v+0V--X-+zeTz9UC--zNUzvTzSU ' +
    'v+0v++L-3z4UznTzcTzVU ' +
    'v+0i-+o+1zgTzyTzEUzTU ' +
    'v+0g-3g--z6UzjTm+0zrTzRUzSU ' +
    'V-+L+-g+0z+UzYTv+0zyTzNU9-6zTUzvT ' +
    'M+0O+9d-+zDUzrTQ++zkTz1UM-0O+6z6UzsTzcT ' +
    'V-+l--b-2z0UzfTzCU9-2zVUzxT ' +
    '6++8-2zaTzHU-++zoTo+0zzTzEU ' +
    'X-+R-2Q+0zAUzqT4+0zdTzvTL--zMUz1U ' +
    'V--M-1j+-zFUzrTn+0zfTz-Ua-+f-0zMUz2Uz1U ' +
    'O-04+0K-0zZTz-Ur--zzTzOUR++4+1zVUz3UzuT ' +
    'O-0C--Z-1zsTzAUM-0zzTzbTJ-0C-0zpTz3UJ-2zQUzwT ' +
    'g-2O-3g-+z9UzeTD-2z0UzFU-+2m++z-UzQUg-5z4UzoT ' +
    '6++O--zfTz7Uc-+7++zGUzqTb-4z9UzkT ' +
    'L+0b-6D-+zDUzrTb-EzeTz0UL+2b-BzNUz+Ub-AzrTz5U ' +
    'V-+l-0R++ztTzgTzEUN++4++z-UzVUzwT ' +
    'v+0v++9-6z8UznTzbTzPU ' +
    '1-+l-0j+-zzTzgTzCU6-+h+2zRUz0UzvT ' +
    'O+7Z--K--zQUz+UG-+z0UzoTZ-28--zeTzvTz5U ' +
    'V--g-3f-+z1UziTL--zFUzoT5++zyTzHU ' +
    'L+0g+-g-1zuTzGUg--z7UzeT1--o++zpTzBUzXU ' +
    'O+27-1O+-z+UzXUzwTV--O+AzjTz5UE-1z3UzOU ' +
    'v+0G--o-+zxTzMU0++zzTzgTzPU ' +
    '9-6g+1O+9zJUztTg+2ziTz6U0-+zdTz5U ' +
    'W-+S-51++zqTzIUzmT8-+zhTz-U ' +
    'V-+X--r--ziTz5UzEUN++zOUz-U ' +
    'p++h+-u-+z-UzoTi+4zRUz0Uj++u--zDUzsTL+1zeTzyT ' +
    'v+0l+0f-1ziTz4Uf--zyTzJUzOU ' +
    'S-5+++Z-1ztTz8Un-+zRUzoTzlT ' +
    'v+0O+0m+0zvTzQUr-+zjTz5UzPU ' +
    'L+0b-Fb-6z+UziTz9Um+-b-AzrTz4Ub-8zTUz0U ' +
    'f-2f-+zHU2++zqTz4UzIU ' +
    'V-+X-+N-0zwTzeTzCUF-0zFUzxT ' +
    'O-0V-+M--zzTzeTh+1zFUzxTo+3O-3zlTz8UH-+z-UzRU ' +
    'O+4R++k++zyTzQUzrTV--M++z3UzeTC-+zHUz0U ' +
    'v+0O+4S-3zGUzoTu-+zxTzbTzJU ' +
    'v+0H-2b-0z8UzkTO-+zlTzPUzMU ' +
    'L-5W-+g--zVUz3UE-+zoTzyTziT ' +
    'g+1n-0l+-zwTzNUznTL+0zgTg+2zoTzBU ' +
    'Z-0l++zpTP++zrTzIUP+0h+6zkTz+Uz3U ' +
    'O-0L+1P++z-UzcTO+5zMUzvT1-0Z-+zmTz8UzRU ' +
    'v+0R-1p-+zxTzHU0-+zgTz0UzIU ' +
    '3-+M-1M--z2UzKUM-2zsTz7UzlT ' +
    'v+0O+3m-+zIUzqT-+0zyTziTzKU ' +
    'm-+V--g+1zCUzsTB-+zOUz1Uv+-ziTz-U ' +
    'h+2x+-J-3zpTzJUS-+zRUz4UO+2J-+z6UzzTJ-0ziTz+U ' +
    'X-+1--s-+zlTz8Ug-0zxTzEUD-1z2UzIU ' +
    '9-6N++n--zEUzxTn++zqTz-UR-2z-UzgT ' +
    'm-+b-D7-7zHUzwTh+4zpTz9U7-+z5UzmT ' +
    'v+0N-0N-+zvTzJUzZTzIU ' +
    'm-+W-+S-3zKUzyTztTv+-zkTz0U ' +
    'D-04+0h++zyTzgTx++ztTz6US++S-1z-UzkTS-0z-UzPU ' +
    'R-48-1m+1z8UzmTH-0zxTzPUzlT ' +
    'v+0N--Q++zAUzuTQ+-zfTzzTzIU ' +
    '9-6r-+O-0ztTz8UzFUb-3z0UzgT ' +
    'S-4O+0m+0z1UzSUF-2zrTzIUzjT ' +
    '9-6W-+g+3zGUz+UztTL+0zgTzzT ' +
    'I++R++a++zEUztTk+1zkTz2UzmT ' +
    '6++C--z-UzkTR-3o+2zFUz0UE-0zuTz-U ' +
    'V-+v+0l-0zlTz3UzBUzHU ' +
    'O+1n+-zyTk+-zQUz3Uf-29-6zwTzfTzCU ' +
    'v+0v-+i+-zJUzuT-+-z2UzhTzIU ' +
    'N-1g+18-2z4UzUUM++z9UzqTK-+z-UzgT',
}
