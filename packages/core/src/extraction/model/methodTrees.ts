// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const METHOD_TREES: TreesText = {
  base: -0.949311,
  edges: {
    1: [4, 7, 10, 12, 13, 14, 15, 18, 25],
    2: [4, 6, 7, 8, 9, 11],
    3: [4, 5, 8, 9, 10, 11, 12],
    4: [0],
    6: [0.3333, 0.5],
    7: [0],
    8: [0, 0.25],
    10: [0, 0.125, 0.5],
    12: [0],
    16: [0],
    17: [0],
    18: [0],
    19: [0],
    20: [0.25, 0.5],
    21: [1],
    22: [0],
    23: [1, 2, 3, 4, 5, 6],
    24: [0, 1, 2, 3, 4, 5, 6],
    26: [152, 156, 180, 199, 235, 241, 246],
    27: [7, 8],
    28: [0, 0.3333, 0.5],
    29: [0, 0.25, 0.5],
    30: [0, 0.2, 0.3333, 0.5],
    31: [0.5],
    32: [0, 0.2, 0.3333],
    34: [0, 0.25],
    36: [0],
    37: [0],
    38: [0.6667],
    39: [0],
    41: [0.5],
    44: [0.01235, 0.01575, 0.01682, 0.02331, 0.05669, 0.1776, 0.4008],
    45: [0, 0.000126, 0.004535, 0.1253, 0.25, 0.4444],
    46: [0, 0.000252, 0.03628, 0.08338, 0.25],
    47: [0, 0.000126, 0.00126, 0.4001],
    48: [5.5, 7.625, 13.88, 14.25],
    49: [0.01978, 0.02041, 0.03049, 0.04258, 0.2106],
    50: [0.000252, 0.02041, 0.1261],
    51: [0.000126, 0.000252, 0.00126, 0.002268, 0.1256],
    52: [0, 0.000126, 0.002268, 0.004031, 0.03049, 0.05152, 0.3333],
    53: [6.125, 6.75, 11.75, 12, 12.25, 12.75, 13, 13.75, 14],
    55: [0, 1],
    56: [0],
    57: [0],
    59: [0, 1, 2],
    61: [0, 0.6667],
    65: [0.001008, 0.002268, 0.03049],
    66: [-1, 0, 0.000252, 0.006299],
    67: [3.75, 4.5, 6.75],
    68: [0.3265],
    69: [0.01235, 0.04258, 0.1008],
    71: [-1, 0.01612, 0.04938],
    72: [2.75, 4, 5.25, 6.75, 8.75, 9.25, 10],
    73: [0.01235, 0.02041, 0.04258, 0.05669, 0.0645, 0.08163, 0.09095, 0.5331, 0.9685],
    74: [0.2119, 0.2268, 0.2913, 0.3265, 0.3638, 0.4031],
    75: [0.002268, 0.01235],
    76: [0.000252, 0.02041, 0.0252],
    77: [-1, 0.002268, 0.006299, 0.02041, 0.0252],
    78: [-1, 0.000252, 0.001008, 0.002268, 0.01235, 0.02041, 0.03049, 0.0645],
    79: [0.001008, 0.01235, 0.03049],
    80: [2.25, 6.75, 8.25, 8.75, 9.25, 11, 11.25, 11.5, 11.75, 12.5, 12.75, 13.5],
    81: [0.01235, 0.02041, 0.0252, 0.03049, 0.04258, 0.09095, 0.1008, 0.1219, 0.6813],
    82: [0, 0.0645, 0.09095, 0.1008, 0.1837, 0.2119, 0.2268, 0.258, 0.2744, 0.2913, 0.3265, 0.3449, 0.3638, 0.3832, 0.4031],
    83: [0, 0.000252, 0.03049, 0.04258, 0.0645],
    84: [0.001008, 0.006299, 0.03049, 0.04258],
    85: [0.000252, 0.002268],
    86: [0.002268, 0.01235, 0.0252, 0.03049, 0.1219],
    87: [0.000252, 0.002268, 0.01235, 0.02041],
    89: [0, 0.001008, 0.006299, 0.01235, 0.0252],
    90: [0.002268, 0.006299, 0.01235, 0.1008],
    91: [11.5],
    92: [-5.44, -5.053, -4.948, -4.685, -4.484, -4.269, -4.192, -4.067, -3.524, -3.49, -3.402, -3.156, -3.093, -2.888, -2.741, -2.62],
    93: [2.75, 3.25, 5, 6, 6.25, 6.75, 8.5, 9.25, 9.5, 9.75, 10.25, 10.5],
    95: [0],
    96: [0, 0.5],
    97: [0, 0.125, 0.3333, 0.5],
    98: [0, 0.4],
    99: [0, 0.3333, 0.5],
    100: [0.7397, 0.8744, 0.8993, 0.9229, 0.9427],
    102: [0.452, 0.5237, 0.5586, 0.6215, 0.6682, 0.6885, 0.7382, 0.8629],
    103: [1],
    104: [3, 4],
    105: [1, 2],
    106: [1, 3, 5, 7, 22],
    107: [0.986, 1.962, 4.375, 4.725, 11.15, 11.38, 11.81, 13.58],
    112: [0.2923, 0.7544, 0.9779],
    113: [0, 0.1529, 0.1868, 0.2064, 0.2278, 0.2588, 0.2875, 0.3322, 0.5961, 0.743],
    114: [0, 0.1733, 0.2214],
    115: [0.2],
    116: [0.2038, 0.6256, 0.9307],
    117: [0.6381, 0.6733, 0.7443, 0.8801, 0.9023],
    118: [0.2125, 0.2881, 0.4438, 0.9534],
    120: [0.7485],
    121: [0.4],
    122: [0.25, 0.5, 0.6667],
  },
  nodes:
    '5++8-3-+6zdTz2Up+0z3UzgUV-+H-5zBVzvTr+-zeTzDU ' +
    '7-+W-+h+1ztTzaUzHVL+07-1z+UzcTg+-zkTzIU ' +
    '-+-b-+J--ziTzzTm-6zwUzrTY-+U-+zgTzTUM+2zfUz+U ' +
    '6+-Y-+i++zLUzfTj++zzTzXUl++o+1zBUzmT8++zlUz5U ' +
    '4++P-1J-+ztTzKUf-+z1UzfTr++O-0zyTzOUR-9zzUz3U ' +
    'Q+-8-19--zrTzQTp+5z-UzWUH-Am-7zgUzmT9-3zcTz4U ' +
    '6+-G-3i++zKUziTG-5zCUzxUX--x+-zkUz8UzbT ' +
    'v+-6+-2++zaTz5US-0zkUzxTv+0zgVzUT ' +
    'v+-4+-G-5zfTzRUL++zkTzeUv+0zRVzTT ' +
    'M+2Q-+1+2zmUz2Uf-1zBUzmTS-+O+2zMUzqTQ-+zuTzZT ' +
    'v+-M+1i+1zyTzWUD-+zJUzYTv+0zIVzXT ' +
    'v+-S-+r++z9UzrU2++zdTz8Uv+0zAVzWT ' +
    'L+-2++F-+zAUzbTA-+znTzaUW-+0+3z5UzWTF-2zmUz8U ' +
    'M-+b--O+1zeTz5UO+4zgUz1Ui++H-7zgUziTS-7zyTzeT ' +
    'Y-+1+0S+-zHUzpTn++zIUzhTf--b-5z4UzqUS++zKUzrT ' +
    'G-3r++G-0zeTz0U0+1zoUz+U8-6L-2zkUzoT0+-zFUzhT ' +
    'G-26+-Q-+z9UzeTm+0zoTzPUM++v--zBUzkTm-1zWUz4U ' +
    'S-5V-+S-+zVUz3Um++z5UzUT9-3p+6zXTz-Uf-0zQUztT ' +
    'G-3A++S-7zxTzXTS+0zVUzvTX-+8-5zZUz6US-4zcTz+U ' +
    'P-01+1S++zjUzAUS-4z9UzfTS+-r++zzTzXU-+-z3UzeT ' +
    '8-2Q+0B-0zxTzdTR-3zfUzqTV--m+-zXUz6UzcT ' +
    'v+-v++6+-zuTzIUE-0zQTztTv+0z0VzUT ' +
    'U-+S-7R-2zBUzuTS-9zSTztT4--S+-znUz4UR-9zJUzhT ' +
    '8+-S++H-7zKUzoTM+1z0UzgT8-1H-BzWTz6Ul+0zEUzkT ' +
    'v+-v++M+1z9UznTe--zQTztTv+0zyUzYT ' +
    'v+-M+1P-0zUUzyTS-+zEUzdTv+0ztUzaT ' +
    'K--1+0G-1z3UzUUG-3zrTzLUG-2h+2zYTz8U1+-zGUzxT ' +
    'Y-+R-70+2z6UzkTM-+zJUzhTJ--S-8zYUz+UM-1ziTzJU ' +
    'v+-R-4k++zXUz+UF-8zbTzAUv+0zsUzZT ' +
    '2++W--e--zkTz7UP+-zuTzQUM+1l-0zWUzqTv-0zeTzEU ' +
    'I-1Q-+M+3zQUzmT-+0zDUztTf--n+0zhTz3Ut-+zZTz+U ' +
    'M+2S-7J-0zEUznTJ++zgTzBUd++4++zfTz3Ub-0zJUzuT ' +
    'W-0P-+K--zYUzuTM+1z+UzhTL+--+2z9UzgTB-0zVUz2U ' +
    'v+-S-3L+-zsTzFUR+-zgTz2Uv+0zmUzaT ' +
    'v+-U-+r++zmTzJUR-6ziUzsTv+0ziUzaT ' +
    'Y-+E++M+1z8UzqTg-5zbTz7U7-27-0zKUzpTP--zzTzbU ' +
    'v+-v++S+-z6UzmTD-0zoTzPTv+0zjUzYT ' +
    'G-1H-11+1z5UzgTF-9zaTz3UH-8F-0z0UzSUG-5zhTzGU ' +
    'G-05++Q-+z8UzfTi+-zoTzNUi++S-6zhUz2Ue-+zrTz9U ' +
    'L+-F-8H-+zDUziTC-0zVUzmTQ+-i++zPUzyTL+3zVUzqT ' +
    'A++U-+Z-+zkTz0UI+-zXUzjTh+-m-5zhTz5Um-4zfUz2U ' +
    'U-+M+3P-1zHUzzTO-2zcTz3U6-0D-3zsTzYUzeU ' +
    '2++6+-P-+zEUznTV-+zHUzdTp+1g-3zBUzcTk+1zjUz3U ' +
    '8+-W-+i++zNUzxTF-2zSUz1UY++0++zKUzpTS++zqTzVT ' +
    'v+-R-7G-3zvTzMUi+0zaTz0Uv+0zhUzdT ' +
    'S-59-1Q-+zNUz2Uu-+z3UzfTg-19-2zqTzEUC-1zZTzDU ' +
    'r++p+2M+2zxTzhTb-4zzTzIUk+-zYUP++zKUzoT ' +
    'v+-R-DM+3z3UzeTg-+zqTzPTv+0zfUzcT ' +
    'L+-G-5Y-0zeTzBU4++zYUzoTM++O+0zzTzWTZ-0z3UzKU ' +
    '2++M++r-0zdTz2UM+4z2UzgTM+18++zUUznT-+3zDUzrT ' +
    'G-0Q+-n++zHUzgTV-+zFUzfTe-+M+0zdTz1U1+3z7UzXU ' +
    'U-+W-08-1zmTz1Ug+2z0UzIU8-2b-1zIUzmTO+-z5UzbU ' +
    'Y-+i++M+0zSUz-U1+4zxTzVTL-1L-+zLUzxTD--z4UzUU ' +
    'I-2G-1r++ztTzNUe-+zuTzFUD-2F--zvTzXTD-5zAUzlT ' +
    'A++n++S-1zsTzRUg+4zsTzDUH-7H-0zvTzeUO-+z4UzgT ' +
    'V-+R-1g-3zJUztTL--zjTz0Up--o+-zwTzUTz3U ' +
    '2++U-+b-4zjTz1UI+-zWUzfTS-5V--zUUzqTA++zcTzKU ' +
    'U-+A++r++zoTzGUR-AzOUzwTZ--u-+zqUzAU6--zhTz5U ' +
    'v+-v++S-7z5UzlTY--zWTz3Uv+0zbUzaT ' +
    '2++M+4I-+zCUzuT-+5zVTzyT0-0-+3zVUz1UzgT ' +
    'v+-L+-G-5zeTz9U1--zFUzwTv+0T++zdUz1UzbT ' +
    'v+-L+-l--zhTzIUv++z6UzkTv+0zdUzdT ' +
    'A++i++1+-zuTzQUr++zsTzEU7-4j+-z+UzdUn+2z7UzjT ' +
    'v+-v++t++zzTzVUR+0zaTz7Uv+0zaUzeT ' +
    'v+-8+-M+3z1UzcT0++z+UzbTv+0G--z-UzaUzhT ' +
    'R-1V--f-2zJUzsTzgT8-3D-1zjTz+UR+-z0UzNU ' +
    'o++g+0U++ztTzIU0+1zTUz-US+-8+-z6UzhTH-1zxTzeT ' +
    'Q+-K--H-8z6UzlTp-0ziTzJUm-6I++zLUz-UzgT ' +
    'K--R-4V-+zEUznTA++zpTzBU0+1n-0zrTzDU3-+zYTz4U ' +
    'W+-X--S-5zAUzuTg-1zxTzbTM-+z8Uq-2zgTz1U ' +
    '8-3W--B--zxTzhTH-9zDUzkT5++G++zMUzjTg++z6UzkT ' +
    '2++Y-+r++zsTz9U0-+zKUzvTS++q-1zPUzuTD-2zrTzJU ' +
    'V-+h+2U+0zxTzBU-++znTzOUF-5a++zUTz2Uz9U ' +
    'v+-v++6-+z4UzqTH-3zYTzsTv+0zXUzfT ' +
    '8+-E++1++zwTzBUW-1znTzDUn+14-+zAUzpTg+3zZTz-U ' +
    'G-2A++U-+zmTz5UR-CzJUzrTR-8G-6zNUzuTB--z8UzpT ' +
    '8--r++g--z0UzgTn-+zQUzwTW++i++zOUz0UM+1zyTzeT ' +
    '8-02++6++ziTz4UL+-zqTzGUo+2e-+z+UzOUL++zeTz0U ' +
    'M+4F-7M++zoTz0Ul++zbUz0U2++F-6zbTzvTz5U ' +
    'V-+v+-v++z2UzdTv+0zTUzoT1-1K++zUTzzTzyT ' +
    'Y-+G++1+1z4UzpTo-+zbTz+US+1H++zQUz1UM+0z3UzhT ' +
    '8-3U+-j+1zrTz8U0+2zGUzqTH-61-0z1UzWU1-+z4UzjT ' +
    'q--V-+7-+zEUzwTd--zWTzyTb++0+1zSUz+UzpT ' +
    'l-+8-4R-4z1UzpT5++zMUzqTu-+S-3z6UzoTzWT ' +
    'L+3M+1h+0z2UzMUL++zhTz3Ul+1l+-zmTzGUC-+z1UzYT ' +
    'Y-+H-12++zzTzNUn+-z5UzoTH-4C-2zvTzIUk+0zXUz4U ' +
    'v+-M+1H-8z6UzmTH-4zkTz0Uv+0L--z7UzXUzhT ' +
    'v+-v++h+3zxTzEUR+-zbTz-Uv+0zRUzhT ' +
    'G-04+-A++zoTzAUZ-2zIUzuTR-7F++zHUzqTv+-znTzHU ' +
    'o+2L+10+-z5UzsTI-0zJUzuTY-+7--z+UzlT0--zLUzsT ' +
    'G-0B-+o+4zsTzJUG-+zfTzwTH-8v+0zGUzhTG-5zhTzKU ' +
    '8-2r++A++zrTz7US+-zIUzpTo+3I--zuTzNU0+0zmTz9U ' +
    'P-0O--o+0zEUzmTj+-zTUz3Uv+-1+0zwTziTv+0zMUzfT ' +
    'r-+8--S--z7UzmTH-CzAUzoTi+2r-1zXTz0UzIU ' +
    'R+-q--p+6zpTz3UO++zvTzIU8-0d++zrTzLU4-0zWUzoT ' +
    'U-+M+3g+-zrTz6U4-0zfTz9Um-02++zUUz+UzqT ' +
    'i++b-2H-6zWUzxTM+0z2UzkTA++U-+zrTzCU7-4zNUzwT ' +
    'Y-+r--m-1z2UzqTh+2zcTz7UA--h++z1UzPUb-3zCUzmT ' +
    'R+0A++v-+zfTzvTg+0zlTzGU8--x++ziTzAU9-0zRUzsT ' +
    'I-1L-0M-0zqTzCUO-1zGUzmTd-+Y-+zdTz5Uz8U ' +
    'G++8-+r++zkTzCU1+4z7UzoT8-0p++z6UzmTzYT ' +
    'V--M+3g+0zuTz7Un+1zzTziTS-2zSTz+U ' +
    'v+-G++u-+z7UzvTq-+zdTzBUv+0zRUzkT ' +
    'R++R-4v-+zfTz4UY-0zlTzCU7-3n--zMUzvTR--z5UzqT ' +
    'V--0+2Z++z0UzRUL--zZTzzT9-+zVTzwT ' +
    'V-+H-1H--z1UzKUv+-ztTzLUH-3zTTzEU ' +
    '8+0F-4g-4z1UzhTR-+zoTzFUn++zHUH-2zuTzZT ' +
    'R+-q-0m-3zxTzeTm--zOUzyT8--x++zhTz5UD-0zuTzUU ' +
    'G-1L+2F-2z-UziTA--zGUziTG-6F-1zyTzFUR-0z6UzgT ' +
    'W++O+3Z-1zxTzBUs++zLUzkTG-4M+-z4UzgTz8U ' +
    'W+-1++J-1zlTzGUR-Bz6UzoTj+0L+0z6UzlTE-+z1UzZT ' +
    'W-+P-+l-+zNUzxTI+-zxTzaTL+0B-+zLUzoTW+-zPUzqT ' +
    'W-+-+4-+1zxTzfTH++z9UzoTi+0U+-zvTzIU2-+zQUz-U ' +
    '2++R++m-2zyTzjTm-+zvTzIUP++g-2zSUzuTg-0z9UzqT ' +
    'R++p+3p++zyTzhTp-+zBUzpTl+2p+4zQUzyTp+-z3UzhT ' +
    'G-2K--2-0z1UzkTO-2zWTzvTX-+F-3z3UzLUC-0z-UziT ' +
    'V-+v+-I-2z2UzjTv+0zVUzoTH-4-+3zWTz-Uz2U ' +
    'Q+08-2g+1z-UznTM--zpTzAUM-18-5zOUztTe-+z0UzlT ' +
    'V-+Y-+Q+0zwTzBUE--zNUz0UK-+zXTQ++zoTz3U ' +
    'R-58--D--z3UzoTD-4zFUzrT2--c-+zjTz6UC--zEUzsT',
}
