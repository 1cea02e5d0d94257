// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const METHOD_TREES: TreesText = {
  base: -0.929235,
  edges: {
    0: [1, 2],
    1: [18, 23, 27, 30],
    2: [3, 5, 7],
    3: [4, 7, 8, 9, 11],
    4: [0],
    5: [0],
    6: [0.5],
    7: [0],
    8: [0, 0.6667],
    10: [0.4286, 0.6667],
    12: [0],
    16: [0],
    18: [0],
    19: [0],
    20: [0.4, 0.5],
    21: [1],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5, 6],
    24: [0, 1, 2, 3, 5, 6],
    25: [0, 1],
    26: [138, 157, 174, 176],
    27: [5, 7, 9],
    28: [0.5],
    29: [0, 0.2, 0.3333, 0.5],
    30: [0, 0.3333, 0.5, 0.6667],
    31: [0.5],
    32: [0, 0.3333, 0.5],
    33: [0],
    34: [0, 0.4],
    36: [0],
    37: [0],
    38: [0, 0.6667],
    39: [0, 0.5],
    41: [0],
    43: [0],
    44: [-1, 2.75, 4.5, 5],
    45: [-1, 0, 0.01235, 0.03049],
    46: [-1, 0.1451, 0.2913, 0.3832, 0.6813, 0.7622],
    47: [-1, 0.1837, 0.2119, 0.2744, 0.3832],
    48: [0.006299, 0.0252, 0.04938],
    49: [5, 6.75, 7, 9.25, 9.5, 10, 10.25, 10.75, 12.5],
    50: [-1, 0.002268, 0.01235, 0.02041, 0.03049, 0.04258, 0.0645, 0.08163, 0.1008, 0.1837],
    51: [0, 0.0645, 0.1008, 0.258, 0.3265, 0.3832],
    52: [-1, 0.000252, 0.006299, 0.02041, 0.03049, 0.05669, 0.09095, 0.1111, 0.1451, 0.3638],
    53: [-1, 0.0252, 0.04258, 0.0645, 0.1219, 0.1575, 0.3638, 0.3832, 0.4878],
    54: [-1, 0.04258, 0.05669, 0.08163, 0.09095],
    55: [0, 0.000252, 0.002268, 0.02041, 0.0252, 0.2268],
    56: [0.01235, 0.0252, 0.04258, 0.09095, 0.1008],
    57: [2.5, 3.5, 5, 6.5, 9.5, 11.25, 12, 12.25, 12.75, 13, 13.75],
    58: [-1, 0.002268, 0.01235, 0.0252, 0.03049, 0.04258, 0.08163, 0.1008, 0.1219, 0.1333, 0.1837, 0.7077],
    59: [0, 0.01612, 0.04258, 0.05669, 0.1008, 0.1333, 0.2268, 0.258, 0.3265],
    60: [-1, 0.000252, 0.001008, 0.002268, 0.006299, 0.1008, 0.2268, 0.258, 0.4878, 0.6553],
    61: [0.000252, 0.006299, 0.01235, 0.03049, 0.04258, 0.05669, 0.1219, 0.1575],
    62: [0.002268, 0.006299, 0.02041, 0.0252, 0.04258],
    63: [0.05669, 0.1575, 0.1837, 0.2268, 0.258, 0.2744, 0.2913],
    64: [0.002268, 0.0252, 0.04258, 0.05669, 0.0645],
    65: [0.1219, 0.1333, 0.1575, 0.1837, 0.2268, 0.258, 0.3832, 0.4031, 0.4444, 0.4659, 0.5566],
    66: [0.002268, 0.006299, 0.01235, 0.02041, 0.1111],
    67: [0.1008, 0.3449],
    68: [9.25, 9.5, 11, 11.5, 11.75, 12.5],
    69: [-4.335, -3.316, -3.193, -3.008, -2.518, -2.104, -1.995, -1.653, -1.116],
    70: [-1, 2.75, 4.25, 4.75, 6.25, 6.75, 7.25, 7.75, 9.25, 9.5, 10.25, 10.5, 10.75, 11.25],
    71: [0.1333, 0.1795, 0.1837, 0.1975, 0.2023, 0.2268, 0.3449, 0.3637, 0.4444],
    72: [0, 0.00126, 0.03049, 0.07294, 0.1235, 0.1975, 0.25, 0.4031],
    73: [0, 0.002268, 0.00907, 0.01235, 0.03628, 0.1289, 0.1675],
    74: [0.006299, 0.04938, 0.25],
    75: [0.5, 10.25, 12.08, 12.75],
    76: [0.1059, 0.1333, 0.3079],
    77: [0, 0.000126, 0.000252, 0.4008],
    78: [0.000252, 0.001008, 0.002268, 0.006047, 0.08163],
    79: [0, 0.000126, 0.01612, 0.0645, 0.25],
    80: [12, 12.25, 14.13, 14.75],
    81: [0],
    82: [0],
    83: [0],
    84: [0],
    85: [0],
    86: [0, 1, 2],
    88: [0.5, 0.6667],
    89: [0.00907],
    91: [0.02041],
    92: [0.006299, 0.1837, 0.2268, 0.2913],
    95: [0],
    96: [0, 0.3333],
    97: [0, 0.5],
    98: [0],
    99: [0, 0.3333, 0.5],
    100: [0.5648, 0.6492, 0.6694, 0.77, 0.9219, 0.9702],
    101: [0, 0.1638],
    102: [0.5349, 0.5872, 0.6464, 0.6652, 0.6881, 0.8061, 0.8311, 0.8598],
    105: [1, 2],
    106: [1, 8],
    107: [0.9895, 1.969, 4.775, 10.6, 13.77],
    113: [0.3622, 0.4703, 0.5459],
    114: [0.1295, 0.1675, 0.336, 0.503],
    115: [0, 0.25],
    116: [0.4103, 0.7748, 0.8997],
    117: [0, 0.5231, 0.765, 0.7973, 0.969],
    118: [0, 0.4112, 0.4624],
    119: [0.4391, 0.5456],
    121: [0, 0.4, 0.5, 0.6667, 0.75],
    122: [0.25, 0.4, 0.5],
  },
  nodes:
    '6+-1+1x+2z5UzhTD-1zuTzWTV-+5-4zEVzLUb-4zZTzAU ' +
    '5++L+1r+3zaTz8U3-2zhUzyTH-+L+-ztTzYUb-1z2UzPV ' +
    'u+5u++8-0z0UzBVY-+zgTzIUu+7zKV1--zoTzfU ' +
    '6++t+6H-+zjTzjUt+7zzUz0UV--s-+zoUzpT7-3zVTz4U ' +
    '6+-m+52++zbTz5Uv+6zVUznT6-3q-+zNUziTL+-zCUzuU ' +
    '0-34-+D-2zrTznU0-1zMTz3U0-7u+7ziUzmTzXV ' +
    'u+46++u+1zaTzyTA-1zgUz0U5++y+-zzTzpUl+2zMUzgT ' +
    '4++L+1i+2zfTzzTR+0zzTzPUV--l+2zjUzcTL+2zyTzcT ' +
    'j+2h++H-+z0UzsUj+0zITzCUh+-zBUzWV ' +
    '6+-M+1u+1zoTzOUu+5zZTzNUu+98++zdUzvT1--zUTzDU ' +
    'm+55--B--zfTzWUu+1zVTz-Uv+5x+4zWUzvT1-+zkTzMU ' +
    '5++e--A++zoTzCU0+0z+UzRUV--m-+zgUzxTU++zQTz3U ' +
    'L--l++7-2zuTzVUe--zaTzyTL-0zJVzGT ' +
    '0-34-+7-1zvTzaU0--zNTzoT0-7u+7zZUzlTz6V ' +
    '3--x+5n+3zYUzwTy+2z+UzhTw++b-4zuTzdUi+3zqTz8U ' +
    'H-+u+1v+2zxTzYTv+6zDUzoTN-++-2zqUz4UzuT ' +
    'Y-+M+2S+-z9UzoTu+5zYTzCUu+2S+-zRUzrTY--z2UzmU ' +
    '0-3t++Z-1zsTzSU0-1zUTz2U0-7L+0zwTzXUm+-z6Uz1V ' +
    '2++M+22--zHUzvT4-6zVTztTl+3X-+zfUzsTD-0zIUzqT ' +
    '0-2q++W-+zzTzYU0-0zTTzrT0-7L+0zrTzUUzyU ' +
    'j+2h++L+0zqTzCUj+0zQTzCUh+-z0Uz2V ' +
    'j+2h++R+-zwTzHUj+0zRTzDUh+-z0Uz0V ' +
    'j+1h++1+-z9UzrTj+0zTTz1Uh+0B-0zkTzKUj+2zIUzwU ' +
    'L--L-+7-4zuTzIUY-0zSTz7UL-05-AzzUzGUzHT ' +
    'u+35++-+0zpTzDU7-+zuTzTUu+9v+6zNUz-UR-+ztTzJU ' +
    'Y-+S+-6--zlTz7U1--zbTzyTS+0r--zXUzxTq+-zlTzJU ' +
    'V-+m+6x++zPUzvT+-+zpTzXUt+5R-0zQTz1Uz7U ' +
    'b-35-7+--zrTz7Ut+6zdTz4Uw+3X-+zJUztTw+6zkTz4U ' +
    'L--L-+M+1z8UzoTr++z4UzUTL-0f--ztUzBUzKT ' +
    'j+1j++H-+z+UzXUj+0zWTz8U4-2zoTR--zoUz9U ' +
    'L+1p+1A-+zZUzwTq-1zjTz1UV--q+-z5UzRUa+-zRTz3U ' +
    '0-2v++W-+zvTzZU0-+zTTzmT0-8v+-zhTzJUzoU ' +
    'j+2H-+L+0zdTzzTN--zZUzoTh+-zyTzmU ' +
    '0-1H-+p++zyTzaTb-1zhTzVUL-00-6zEUzgUzMT ' +
    'L+1x+4u+5zqTzCUC-1zQTztTW-+n--zxTzFUa--zBUzeU ' +
    'j+2g++o+5z6UzmTj+0zWTz3Uk+-zkUz6U ' +
    '0-14-0b-4zpTzOU0--zVTzwT0-7m+7zFUzmTm+0z2UziU ' +
    'j+0i++H-+z+UzUUT++zUTzBUi+0o-+z7UzfTR-1zaUzwT ' +
    '0-44--9-0z+UzZU0-0zZTz1U1-2l+6zZUz1U0-7zYTzMU ' +
    '0-35-+I-+zCUzqT0-+zUTzuT0-8u+9zKUzdT3-+z8UzkU ' +
    'V-+x+5m+5z-UzEU---zaTz-U--2y+1zSTzuTz8U ' +
    'j+2R+-3--zCUzpTm+3z-UzPUh+-zwTu-1zdUz1U ' +
    'j+25-6L-0z2UzKTg+0zqTzXTf--zaUb-+z7UznT ' +
    '0-4Y-+0-2zjTz-U8++zPUzqTL-0b+-zYUzvTzXT ' +
    '2-+t+2b-0zdUzAUM+0zHUztT4-+7-4z-UzUUD--z7UzsT ' +
    'L+0L++1+1zFUzdTL+-zdTzpT6-2p-+z2UzkTV--zNUzhT ' +
    'j+0g+-X-+z1UzXTY-0zaTzFUr-+g-1zQUzvTg+1zfTz6U ' +
    '0-4L+1Q++zfTz4UV--z6UzRTL-0r+1zHUzdUzaT ' +
    'q+0w+3D-0z9UzvTf++zhTz8Uh+1N+-zQUzuTm+6zjTzBU ' +
    '3--5-55-2zLUzwTr+-z2UzdUu+-5-1zFUzuTr+1zoTz-U ' +
    '6-1u++N++ztTzJUu+0zXTzrTq+08++z3UziTo+1zRUz-U ' +
    'R++Q++U+-zqTz3Up+4zKUznTn+-0++zLUzrTl+5zLUzxT ' +
    'M+1V--5-8zBUzrT+-1zTTz2UP+-O-+zfTz1UI++z5UzgT ' +
    'L--L+0L++z4UzcTo+3z6UzoTL-0D-+z4UzeUzPT ' +
    'M+1w+3K++z6UzOUn-+zfTz5UP+0l+-z+UziTM+3zXUzrT ' +
    'j+2j++++-zxTzDUj+-zZTz+Uk+0u-1zdUz4UznT ' +
    '0-3L+0Q++zaTz3U0--zqTz6U0-8u+7zIUznTL+4zaUz3U ' +
    'Y-+S++W++z5UzoTC--z3UziTM+-i+-ziTzBUt+2zUUz3U ' +
    '0-1t+-9-+zwTzGU0-+zYTzsT1-1r+2z5UzPU0-7zeTzLU ' +
    'L--L-+m+6zxTzBU5-BzYTz-UL-0u-2ziUzyTzOT ' +
    'x+5Q++Y-+zwTzHUm+4zQUz+Up+3U++ztTzGUp+6zRTz1U ' +
    '0-40-0t+1z4UzeTC-0zCUzsT0-8--1z0UzVUq--zbUz8U ' +
    'L+-L--L++z5UzYTt+3zSUzyTL-0L--z1UzWUzUT ' +
    'l+5L-0L--z-UzXUzTTu+68-4zfTz4Uu+7zPUzqT ' +
    '3-1q+2Z--zCUzyTZ-+zzTzVU8-+zMUb-2ztTz1U ' +
    'L+-L++7-4zuTzLUL--zYTzFUV--w+3z7UzuTh+-zZTz1U ' +
    'H-++++W--zhTz3UM+1z4UzuT1+0K-+zUUz2UzwT ' +
    '0-1o++G-+zCUzqT0-+zZTzvT6-10-7zoTzJU3-+zZUzCU ' +
    'L+-L++o--zqTzQUQ-+zbTz9UM++L+4zwTzUT8+-z6UzqT ' +
    'H-+L--C-0z4UzrTL-0zXUzXTZ-3K-+zcUzxTg-+zpTz5U ' +
    'H-+5-Ae-+zqTz4Ue--zaTzvTv--z-US++zVUz6U ' +
    'Y-+L--R+1zqTz7UL-0zXUzTTb--F-+z2UzkTP++z+UzVU ' +
    '0-04-1V-+zFUzZT-++zZTztT0-7w+5z8UzgTw+-z1UzUU ' +
    '0-1H-+U+0zlTzBUu-0zPUztT1-2P+0z7UzPU0-7zZTz6U ' +
    'W+-W-+E--z6UztTp+-zQUz5UY-+J-+zgTz3Uz7U ' +
    '8+-L-0L--z1UzVUzWT4-4y+0zEUzkTv+4zXTz-U ' +
    'M+3L-0L--z+UzQUzXTw+4r+0zrTzXTm--zCUznT ' +
    'W-+3-1M+2zEUzhTj+0zmTz7US+-m+2zSUz1Us+-z6UzkT ' +
    'X-+Z++E-2zxTz6U8-1zfUzoTD-+zDUk++zcTz5U ' +
    'W-+3-2n-0zFUzsTb+-zsTzAUW++a-+z1UzPUA-0zlTz8U ' +
    '2++W+-w+7z0UziTE-+zxTzgTp+2G++zaUz3Uw+1zsTz7U ' +
    'L+-L++5-3zMUznT5-9zfTz0U-++5-0z5UzuTn+0ztTzGU ' +
    '0-0n++m-0zAUzkT1--zeTzzT0-8u+7z7UzlTF-1zYUz1U ' +
    'l+4X-+o+5z8UzuTg--zyTzVTJ-+6-5zkTz3UG++zFUzxT ' +
    '0-3j+-E-+z1UzmTh+-zjTzNUU-++-0z4UzPU-+-z3UzWT ' +
    'Y-+3++L--ztTzAUL-+zLUzpTb-5g-0zfTz6UY--z0UzYU ' +
    'L-0L--l+5z1UznTE++zUUz1UzUT ' +
    'R+-6-6+-3zoTz2Uw+2zLUzwT6-2w+0zAUzlT6-4zKUzoT ' +
    'L-0L--L-+z2UzfTu-1zSUztTzWT ' +
    'm+5b++D-0zBUzwT5++zWTz6UR+0j+0zzTzLUt+7zTUzxT ' +
    '0-85-8n+2z2UznTs+1zZTzKUf-+zzTZ-+z6UzYU ' +
    'j+0g+0q+0zzTzGUx+3zbTzAU4-2x+1z3UzbT--0zTUz1U ' +
    '6-1i+1--+z5UziTv+3znTzDUa++1++zuTzFU2++zoTz6U ' +
    '0-1t+1W+-z5UzjTL+3zeTz0Ut+8t+0zvTzFU3-3zaTz5U ' +
    'C-0n-00+-z-UzHUO++zCUzkT8-3Y--zqTz8U4-5zBUzxT ' +
    'R++2++o+6zwTzfTo+0zuTzOUl+1m+1z-UzUU2-+zBUzlT ' +
    'M+3y++W-+zjTz7UB-+zFUz-Ua-++++zsTzWTW-+zpTz9U ' +
    '0-5u+8I+-z+UzbTzXTq+-l+-zMUz-UC-+z3UzSU ' +
    'L+0L--Y--zkTz9UzMUL-0n+2z7UztTzYT ' +
    '0--l+0O+1zmTz6UY--zeTz0UR--V++z6UzfTo+7zeTz8U ' +
    '3-0o+-p+0zHUzmTn-1zNUzuTj+0p+5z+UzhTH++zLUzqT ' +
    'M+1L+49--z3UzMUM++zTTzwTL+2A++zlTz5U0+0zLUznT ' +
    'V-+4-+I-+zJUz-U6-1znTz-Up--F-0zUTzzTz6U ' +
    '6-01+2s+2zlTz4U6-+zwTzOUp-0n-1z0UziTE-1zuTzVU ' +
    'q+0S+13-1zAUzvTv+1z8UzeTh+1v++zpTzKUq+1zCUzkT ' +
    '0-6L+-7-5zeTz3Uv-0zrTz2Us+1L+4zTUzyT7--zmTz3U ' +
    '6-20-3F--zfTzvTL-0zAUzfTp-0S+1z4UzmTq-2zUUzqT ' +
    's--0-0t++zAUzoT1-0z8UzqTl+4zaTzvT ' +
    '0-8H-+0-+zmTz0U8-2zsTzPUq-06-+z1UzTUz1U ' +
    'Y-+L--M+1z+UznTL-0zNUzbT5-8f--zPUzwTs+0zgTz-U ' +
    'r+2R+0v+0z1UzmTo+2z9UznT5-AA--zvTzDUY++zcTz5U ' +
    'W--d++n+-ztTz1UW-+zcTz+Uv-+ziTE-0zvTzMU ' +
    '0-0q+0t+1z-UzdTJ++zHUzjTO+-2++zjTzFUt+1zwTzFU ' +
    'L-0L--L-+z2UzmTu-1zSUzrTzcT ' +
    'm+6m++1++zwTzGU+-4zoTz-U1-2O+0z0UzJU8--z-UziT ' +
    'q+0r-0C-0z9UzwT-+1zcTz9Ug+1x+-zhTzMUq+1zEUzeT ' +
    '0-06-6u-+zzTzlTu--zOUznTx+04-3zCUzhTb++zBUzmT ' +
    'V--Z-2q+0ztTz5Uq+1zAUznTy+1n+1zXTz+Uz1U ' +
    'n+0g-2s++zwTzaTv-0zwTzKUt+42++z-UzIU7-0zkTz3U ' +
    'Y-+L+1q-1zmTzBUo+4z5UzlT1-1Z-0z3UzLUzrT',
}
