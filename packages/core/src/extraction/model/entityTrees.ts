// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const ENTITY_TREES: TreesText = {
  base: -0.770618,
  edges: {
    0: [1, 2],
    1: [4, 6, 7, 10, 11, 14, 24, 30, 31],
    2: [3, 4, 5, 8, 9, 11],
    3: [3, 4, 6, 7],
    4: [0],
    6: [0, 0.2, 0.3333, 0.5],
    7: [0],
    8: [0],
    10: [0, 0.6667],
    12: [0],
    18: [0, 4],
    21: [1],
    22: [0],
    23: [1, 3, 4, 5, 7],
    24: [1, 4],
    25: [0],
    26: [121, 129, 153, 168, 174, 184, 199, 201, 214, 232, 241],
    27: [7, 8],
    28: [0, 0.3333, 0.5],
    29: [0.5],
    30: [0.25, 0.6667],
    33: [0],
    34: [0.1429, 0.3333, 0.5],
    38: [0, 0.25, 0.5, 0.6667],
    40: [0],
    41: [0, 0.5],
    42: [0, 0.2],
    44: [0.0645, 0.1086, 0.1575, 0.1835, 0.1837, 0.2119, 0.2506],
    45: [0.000252, 0.01612, 0.02041, 0.03049, 0.05669, 0.1975, 0.4659],
    46: [0.0006299, 0.001008, 0.004031, 0.04258, 0.05137, 0.1682],
    47: [0.00008398, 0.01235, 0.01612, 0.04938, 0.25],
    48: [0.5, 9.188, 10.75, 11.5, 11.59, 13.25],
    49: [0.0252, 0.03049, 0.0645, 0.0839, 0.1333, 0.1506, 0.1837, 0.2421, 0.2431, 0.2913, 0.3711],
    50: [0.08163, 0.1451, 0.3333, 0.4444],
    51: [0.002268, 0.00907, 0.02041],
    52: [0, 0.04938, 0.1, 0.1916, 0.2421, 0.2744],
    53: [0.5, 12.25],
    55: [0],
    59: [0],
    60: [0],
    61: [0, 0.5, 0.6667],
    62: [0.2744],
    63: [0.04938],
    64: [0.1575],
    65: [0.000252, 0.001008, 0.04938, 0.08163],
    66: [0.000252, 0.0645, 0.1703],
    67: [4, 4.5, 4.75, 5.75, 6.25, 6.5, 7.25],
    68: [0, 0.0252, 0.05669, 0.1008, 0.1219, 0.1451, 0.3265, 0.5331],
    69: [0.0252, 0.07281, 0.2268, 0.3449, 0.4031, 0.4659, 0.5566, 0.6049, 0.6813, 0.7622],
    70: [-1, 0.04258, 0.08163, 0.1008, 0.1975, 0.2421],
    71: [-1, 0.002268, 0.006299],
    72: [3.25, 4.5, 5, 8, 9.25, 10, 11.25, 12.75],
    73: [0.002268, 0.01235, 0.02041, 0.03049, 0.04258, 0.05669, 0.09095, 0.1219],
    74: [0.1219, 0.1575, 0.1837, 0.3265, 0.3832, 0.4031],
    75: [0, 0.000252, 0.0645, 0.1333, 0.3638, 0.4878],
    76: [0.04258, 0.05669, 0.0645, 0.1008, 0.1333, 0.258, 0.2744, 0.3832, 0.4031, 0.6299],
    77: [0.001008, 0.02041, 0.0645, 0.09095],
    78: [0.01235, 0.0252, 0.03049, 0.1333, 0.1575],
    79: [0.02041, 0.03049, 0.04258, 0.05669, 0.0645, 0.09095, 0.1008, 0.1333],
    80: [3.5, 4.25, 6.25, 8.5, 11, 11.5, 12, 13, 13.5],
    81: [0.001008, 0.006299, 0.02041, 0.04258, 0.05669, 0.7077],
    82: [0, 0.05669, 0.0645, 0.1219, 0.2119, 0.2913, 0.3265, 0.3449],
    83: [0, 0.001008, 0.01235, 0.05669, 0.1008, 0.1703, 0.258, 0.3832],
    84: [0.001008, 0.01235, 0.04258, 0.05669, 0.0645, 0.08163, 0.1703, 0.2119],
    85: [0.01235, 0.02041, 0.03049, 0.05669],
    86: [0.0645, 0.1008, 0.1219, 0.1837, 0.2119, 0.3638, 0.5331],
    87: [0.001008, 0.002268, 0.02041, 0.03049, 0.04258, 0.0645, 0.1008, 0.1219],
    88: [0.03628, 0.0645, 0.08163, 0.1219, 0.1333, 0.1837, 0.2268],
    89: [0.001008, 0.002268, 0.006299, 0.04938],
    90: [0.01612, 0.04258, 0.05669, 0.0645],
    91: [7.25, 8.75, 11.5, 12.25, 12.5, 13.75],
    92: [-3.892, -2.857, -2.688, -2.151, -1.77, -1.723, -1.695, -1.622, -1.552, -1.497, -1.247, -1.158, -1.064],
    93: [-1, 4.5, 4.75, 5, 7.25, 7.5, 7.75, 8.5, 9.25, 9.75, 10.5],
    95: [0],
    97: [0, 0.2857, 0.5],
    99: [0, 0.3333],
    100: [0.1353, 0.1613, 0.2114, 0.2279, 0.277, 0.3331, 0.3441, 0.3693, 0.4109, 0.4233, 0.4547, 0.4876, 0.5381, 0.613, 0.6347, 0.6782, 0.6982, 0.7448, 0.767, 0.8738, 0.8969, 0.9217, 0.9523],
    101: [0.04905, 0.1712, 0.3568, 0.6324],
    102: [0.1335, 0.2253, 0.2739, 0.2842, 0.3066, 0.3783, 0.4172, 0.444, 0.5231, 0.5594, 0.6323, 0.7318, 0.7548, 0.7773, 0.8037, 0.8858],
    103: [1],
    104: [1, 2, 3],
    105: [2],
    106: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 16, 17, 19, 20, 27, 29, 37, 41],
    107: [1.963, 2.734, 2.92, 4.399, 4.733, 5.123, 5.834, 6.297, 6.94, 7.257, 7.868, 8.153, 9.018, 9.793, 10.51, 10.76, 11.24, 12.63, 12.85, 13.08, 13.76, 14, 15.48, 17.22],
    109: [0, 0.5, 0.6667],
    110: [0, 0.3359, 0.3939, 0.5793, 0.6309, 0.6905, 0.7566, 0.8123, 0.8839, 0.9602],
    111: [0],
    112: [0, 0.2203, 0.4142, 0.5577, 0.6198, 0.6797, 0.7273, 0.7709, 0.8923, 0.9277, 0.9506],
    113: [0, 0.1481, 0.2447, 0.2821, 0.3635, 0.4154],
    114: [0, 0.1392, 0.1832, 0.2016, 0.2658, 0.2961, 0.3839, 0.4383],
    115: [0, 0.25, 0.3333, 0.4, 0.5],
    116: [0, 0.3841, 0.4101, 0.4881, 0.5412, 0.6774, 0.791, 0.8289, 0.8476, 0.8655, 0.8809, 0.9405],
    117: [0, 0.3182, 0.38, 0.4254, 0.6171, 0.6571, 0.693, 0.7256, 0.7583, 0.8224, 0.9136, 0.9339, 0.9492, 0.9898],
    118: [0, 0.4147, 0.4651, 0.5746, 0.6817, 0.8063, 0.893, 0.9549],
    119: [0, 0.3495, 0.5834, 0.6276, 0.7337, 0.9355],
    120: [0, 0.2347, 0.5423, 0.5982, 0.7042, 0.8594, 0.9385],
    121: [0.25, 0.3333, 0.4, 0.5, 0.6, 0.6667, 0.75],
    122: [0, 0.25, 0.5],
  },
  nodes:
    'f-4p-+Z-GzdUzNVZ-HzCUzoUZ-7p-+zjTzRTp-+zPUznT ' +
    'l-+c-+O-+zMUz0Uy++zyUzJUd-+O-+zeTzSTl-8zcTz7U ' +
    'v++r-+d-+zuTzRUi-0zfTzQTs-+z7VJ++zgTzAU ' +
    'o-0a-+H-2zGUzeUo-+z+Vz9Uo-1r-5zpTzCUa-0zVTzBU ' +
    'f-4f-1j-+zzUzCUj-+zTUzsTf-9j--z1UzcTj-+zaTzPT ' +
    't-+s-+d-+zAUznUu-0zTTzmTu-0Q+0zSTzhT2--zgTz7U ' +
    'b-8b-4o-1ziTzTTo--zJUzmTo-1b-BzbUzxUh+0znTz9U ' +
    'g-9p-+g-3zrUzTUg-1zTUz1Up-+g-Gz4UziTg-BzqTzYT ' +
    'p-+3-15++z9UzlUzkUn-33-1zdTz0Ut-2zGUzvT ' +
    'r-+R-6J++zsTzFUR-8zEUzVUR-3r++zZTzxTa++znTz4U ' +
    'o--J++L-3z6UzZUK-1zeUzNUo-12-2zrTzJU2-4zaTzsT ' +
    'v-0v--m-1zaTzvTR-7znTz6UR-4d-+zxTzSUd-+zPUzhU ' +
    'f-6f-1q-+zhUzHUp-+zPUz2Uf-Aq-+z-UzjTf-CzjTzYT ' +
    'Z-EZ-8Z-2zXTzlTv-0zqTzFUv-0Z-Iz6UzcUi-+zhUz6U ' +
    'o-0u-+6++zuTzXUv++zNUzfUo-1u-+zlTz2Uv++zdTz5U ' +
    '4-3s-+N++zwTzNUB--zkTzaTs-04-6zPUzgUs-3zjTzIU ' +
    'v-0v--4+1zfTz-UP-0zeTzwTd-+9--z1UzJUl+0z1UzVU ' +
    'Z-BZ-4Z-0zYTzhTv-0zoTz5Ut-+Z-FzFUzbUB-1zBUzrT ' +
    'o-1J++4+1z2UzVUv--zsTzPUa-+o-2zkTzcTl-7zsTzIU ' +
    'g-Ao-1g-3zZUzEUO-+z9UznTo-1I-3zmTz4Ug-JzhTzXT ' +
    'b-6b-3b--zZTzjTn-+ztTz1Ub-Ci--zCUzoTi-+zYUz1U ' +
    'g-8g-3j-+zUUz-Ut-+zBUzqTg-Hp-+z0UzoTj-+zhTzZT ' +
    'f-4f--V++zYUz6Ul-+zHUzvTf-9l-+z3UzkTf-DzlTzaT ' +
    'f-3f--q-7zYUz8Ut-+zKUz1Uf-Bt-2z-UzfTq-1zjTzZT ' +
    'q-+u-+l+2ziTz1U3-3z9UzSUu-2u--zeTznTc-+zwTzNU ' +
    'f-4f-0q-9zTUz9Ur-1zCUz+Uf-Au-1zwTz7Uf-DzkTzbT ' +
    'i--l--O-+zJUz4UI-2ziTz-U5-+h+1ziTzZT5-1z2UzkT ' +
    'Z-AZ-21+-zpTzdTr-2zvTzhTZ-Gv-0z+UzCUZ-IzJUzWU ' +
    'b-6b-1u-0zdTzpTr-0zzTznTb-Bq-+zBUzyTq-7zTUz7U ' +
    'f-6f-0r-3zRUz3Uu-+zwTz9Uf-Cr-+z+UzpTf-DzlTzcT ' +
    'v++r-+7-+zEUzyTm+0zmTzwT+-+--+zQUzxTm-+zpTz7U ' +
    'Z-9Z-1f-AzuTzcTo-1zxTzjTZ-Io-2zAUzoTo-2zVUz2U ' +
    'Z-CZ-2u-2zeTzxTo--z1UzqTZ-Ho-1zEUzwTZ-IzGUzTU ' +
    '5++1-+H-5zuTz1UE-0z5UzxTH-+a+-zPUz7UH-0zuTz7U ' +
    'g-4g-0d+-zQUz7Uv++z7UzMUg-Gv++zxTzDUv++zkTz7U ' +
    'u--5++j-0zsTzfTj-+zLUzsTj-+a-+z5UzMUO-+z4UzoT ' +
    'b-7b--8-+zqTzeTt-0zyTzoTb-Ci--z7UziTt-3zQUztT ' +
    'p-+R-9d--z-UzIU1-+zBUzQUR-3-+6ztTziT-+6zwTzQU ' +
    'g-Ag-1p-1zNUz9U2++z1UzEUg-Jk++zlTzwTp--ztTzhT ' +
    'f-3v-0Q--zmTz5Uf--zSUzDUf-Av--zmTz3Uq-1zrTzfT ' +
    'v++m-1g+4zuTz0U2++z1UzFUg+-K-+zyTzJU+-+zMUz0U ' +
    'f-9o-1f--zOUz7UP-0zhTzxTf-Do-1zwTzmTp-0zoTzeT ' +
    'n-0l-0j-+z1UzoTm-0zjTz6Ul-2j-+zKUzuTn-4zmTz0U ' +
    'f-Bf--x+0zOUz5Un-+zzTz8Uf-Dg+4zoTzzT5--zeTzqT ' +
    'f-3f-+q-+zPUz1U2++z6UzJUf-Dq-3zzTzpTl++zzTziT ' +
    'b-8b-0k-+zoTzbTL+0zvTz5Ui--b-Dz9UzOUd--zgTz+U ' +
    'i--6++3-3zxTzHUP--zxTzMU7-39-3zcTzyT4-4zrTzFU ' +
    'g-Ao-2g-0zJUz5Ud-0ziTz7Uo-24-0ztTz6U4-3ziTzBU ' +
    'n-+6-+6++zsTz5U6--zFUzxTj-+6-+z6UzIUn-2zgTz2U ' +
    'u-0a-+t-1zuTzhTr-+zLUzzTq--r--zCUz-UB-2z1UzsT ' +
    'o-1++-d--z-UzCUo-0zDUzzTo-2t-4ztTz7UG+-zkTzxT ' +
    'f-5f--q-7zLUzyTj-7z6UzlTq-5f-DzzTznTf-8zvTzgT ' +
    'v++o--n-+zwTzCUF-+z7UzqTg-CE-1zJUz3Uj+0z9UznT ' +
    'b-1j-40+3zoTz-UzaTb-D8++z3UzxT1-0zPUz7U ' +
    'f-9f-+p-5zNUzxTi--z2UzrTk-+n-0zrTz7UzcT ' +
    'c-+N-+-+3zEUzwT6-+zwTz0UP-0-+4z4UzmTF-5zKUzzT ' +
    'i--r++d++z+UzAUS-1zTUz1Ul++n+0z9UzuTM--zzTzkT ' +
    'v++o-2g-1z8UzzTE-0zhTzsTg-DE-2zIUz0Uk+0zlTz2U ' +
    'l-2a-+L-2zzTz4UF-5zKUz0Ua-+O+0zxTzlTO+4ztTzFU ' +
    'Z-6l-1Z-1znTzxT-+3zwTzeTZ-Hl-4z3UzpTt-+zKUz0U ' +
    'Z-3t-0R-5zuTzgTR--zaTzpTZ-Jj-2z2UzrTzLU ' +
    'g-3i-+g-+zJUz7U1+1zcTz3Ug-IL++ztTz-U4+-zpTz2U ' +
    'f-11+16++zxTzHUC-1zHUz5Ut-0i--z0UzpTA-2zoTz6U ' +
    'b-Ab--F-6zlTz9Uo-1z0UzuTo-2o--zIUz5Ui+0zdTz+U ' +
    'u--g-2g+2zyTzGUp-6ztTzcTu-2O+7zzTz8Up-2zFUz1U ' +
    'o--f-7++-z4UzFUL++zlTz-Uc-+l-2zwTzoTo-2zDUzwT ' +
    'Z-HZ-0B-+zwTzkTL++zrTz1Ui-+q-9zLUzzTzvT ' +
    'Z-IZ-0L-+zyTzkTo--z1UzxTo-2l+3z1UzKUz-U ' +
    'v++q-5-+2ztTz-UL+-zkTzwTq-2-+3z6UzNUq-AzoTz9U ' +
    'n-+a--8++zyTzrT6--zGUz+Ui--5-2z5UzNUn-3zkTzxT ' +
    'Z-Dq-6u-3zxTzFUZ-5zhTztTZ-Ju-1z0UzAUq-+zLUzxT ' +
    'v++u--4+1ztTz9UM-4z1UzpTs-1R-1zTUzAUs-3zoTzAU ' +
    'n-5v++t-0zyTzoTJ++z2UzFUt-3e-+z4UzMUB-5z6UzvT ' +
    'b-3u-2r-2zuTzhTa+0z8UztTb-C6++z-UzCU3-5zCUzwT ' +
    'i--o-2f-+zHUz0Up-2zBUzkTj+28--zyTzgTz2U ' +
    'l-2++-q-0z0UzvTG+-z9UzwTI-5S-6zvTzkTS-2zuTzFU ' +
    'o-18+-n-+z1UzBUI-+z3UzuT2-4W+-zwTznTI-+zuTzAU ' +
    '7-+a+0F-0zIUz4Ug+3zlTz4UR-3S+-zvTz1UQ-3z9Uz-U ' +
    'b-Ab--B--zyTzkTL++ztTz0Uj-+o-2zFUzmT8-0zAUzcT ' +
    '4-6a-+s-2zzTzpT4-1zFUzqTG-2o+3zOUz6Uz-U ' +
    'l-2g--l+5z2UzJUQ-+zIUz-Uh+3P--zdTzrTl+4zqTzBU ' +
    'v++J-2M-+z7UzwTl+6zzTz7Um+1p-9z6UzPUx++z9UzeT ' +
    'v++o-2n-0zzTz6Up-2z6UzjTW++7-2zOUz7UG++zwTzEU ' +
    'f-Df--v-0z+UzEU2-3z+Uz7Uf-Gf-EziTzyTzeT ' +
    'a-+r-39-2z+Uz6UG--zeTzwTP++9-1z7UzoTn++z3UzOU ' +
    'u-2Q+-i+2zzTzjTM-0zDUz1UM-17--zpTzBUb-2zFUzyT ' +
    'Z-0F-4O--zvTziT1+0zGUzxTZ-JM-5z0UzpTa+1zFUz0U ' +
    'j-38++Y--z2UzKUl+1zIUzwTS-6M++z0UzhTJ-0zsTzCU ' +
    'j--Y-+4-6z+UzFUG-+zsTzGUK++N-2zxTzeT4-0ztTzDU ' +
    'j--v++l-5z0UzsTR-2zQUz7Um--o+0zvTzeTO+2ztTzAU ' +
    'u-4F-+D--z2UzGUH-1zvTz-UO+6m-1zQUz5Uz+U ' +
    '6++k-+n-+zyTz3U3-0zhTz1UI-0j-1zXUz+Uj-+z5UzqT ' +
    'n-+B-6B-4zxTznTl-3z3UznTl-6k-+z5UzoTx+-ziTz3U ' +
    '6++t-0L++zvTz0UG--zdTzzTi-0G-3zQUz0UK-0zjTz-U ' +
    'u-4v++j-6zyTzlT0++zuTz6Ug-Fn-1zLUz3UzyT ' +
    'Z-HY--l+1z4UzwTW-+zDUzpT1-0D-1zHUzyTl+7zgTz6U ' +
    'v++k-+-+0zrTz-U4--ziTz4Uw++p++zzTzCUztT ' +
    'Z-JZ-0M-5zpTz7U0++zsTz-U6--E-0zIUz4Uz1U ' +
    'o-2E-43-2z-Uz9UI-4zqTzFU8--j+1zwTzKUp+-zuTzhT ' +
    '6++h+4h+-zyTz3U8-4zvTzZTi-01++zzTzLUm-+zkTz9U ' +
    'g-Ka-1L++zxTz0UzEUL+-x+-ziTzvTt--z2UzoT ' +
    'Z-2-+5Q-0z5UzsTzdT-++h++z6UzhTE-4z2UzwT ' +
    'Z-JF-14+0zuTz3Uf-Fz0UznT1--zIUz-U ' +
    '2++l-67-5zzTzDUC-0zlTz1UP-1q-3z2UzmT-+3z-UzGU ' +
    'S-+g++zvTp-8zFUzwT4-7h+2z-UzvT5-0z-UzJU ' +
    's--t-1++-z-Uz7Uf-2z5UzrT7-4l++z2UzoTJ-0zvTzOU ' +
    'n-+D-+B-7zrTzCUO-+zAUzzTg-Ig-Ez3UzFUQ-2z0UzkT ' +
    'n-3F-33-+zyTz6UO+-zCUzsTp-3M+-zJUz-Ug+1zBUzvT ' +
    'v++M+-Q++z+Uz6U7-1zoTzyTW+0O+4zEUz0U3-4zoTzBU ' +
    'N-+4++n+-z9UzwTzMUj-3b-7zyTz2UN-1z-UzmT ' +
    'k+15-3P-+zrTz5U2-+z7UzjT8-58+-z+UztTW-0zBUzvT ' +
    'b--O--v-+z2UzpTD--zvTziTD-0b-BzwTz5UO-1z2UzQU ' +
    'o-26++L--zvTz1U-++zrTzEU9-+i++zmTz6US-4zkTzwT ' +
    'Z-+F-2zgTzuTu-4p-4z0UzwTK--zHUz+U ' +
    '0--o+1A-3z3UznTL+1zwTz4UA++L++zpTzyTa+-zDUzrT ' +
    'b-AM+-a++z2UzvT8-2zxTzoTp-7O+8zEUzxT8-1z8UzsT ' +
    'b-Bl+1b-0zxTzAUR-0z3UzxTv-0l+3zoTz2UR-+z+UzDU ' +
    'n-+2-1q-9zzTznT4-0ztTzAUl-60+1z8Uz-UG-1ziTz3U ' +
    '6++7-5R-AzzTztTS-7zNUzzTS--L+2zKUz1Uv++zwTzFU ' +
    '4-0k-+H-4zyTz5Ul-5zgTzvTO-0H--zJUz3U4-2zjTzyT ' +
    '8++8-0v++z1UzEUe+-z+UzoTc++A--zoTzxTzDU ' +
    'M+-C--C-+z6UzwTl+6z7Uz+U3-33--zxTznTS-8z9UzuT ' +
    '6++i--O-0z+UzrT8--z3UzlTG-3l+-zwTzIUf-5z4UzmT ' +
    'a-14-74-5z+UzoTL-4zFUz2UzKU ' +
    'J--6++r--zxTzmTl+8zBUzzT3-30+-zuTz0Uj+-zFUzwT ' +
    'o-2E-03-2z-UzCU0-1zvTzCUE-5O+1z+UzpTO+3zrTzRU ' +
    'Z-00+2Z--zwTzhTx++zEUzuTu-1G+-zyTzAUN--zjTz4U ' +
    '2++Y--0+3zwTz4U0+0ztTzDU5-2-+1zLUz3UP+-zlTz3U ' +
    '2-32-0m-3zzTz7Um-2zwTzYTH-39-0z2UzGUL-4z5UzkT ' +
    'j-5E-0b-9z1UzBUb-5zuTz1UJ-2r-4zeTzzTJ-4zBUztT ' +
    'b-BJ-00+3zvTz7UJ-1zBUz+Uj-+E-1zBUz+US++z3UzfT ' +
    'a-+u-4M-4zzTzpTh++zMUz+Ui-+B-5zHUz-UO+3zlTz3U ' +
    'j-3n-1P-0zsTz-Uo+-z+Uz9U8-3D-1z3UzmTD-2zgTz-U ' +
    'q-5U-+J-5z-Uz8Uq-0zmTzAU0-+k+-zAUzuTL-1z4UzeT ' +
    'u-1Z-+m++zdTzvT7-5zzTzCUY--O++zhTz3Ui+1zOUz5U ' +
    'W--n-+J-+z3UzvTn--zEUz-UM-1o++zwTz9UM-2zqTz3U ' +
    '-+-F--g-7z9UztTB-3zfTz-Ut-0t-+z+UzGUo-2z-UznT ' +
    'l-1A-+I--z2UzHUJ-+z9UzzTS-3J-2zjTz+UI-2zvTzFU ' +
    'j-5r-3J-5z-Uz7UN-0z9UzrTm-+J-2zbTzvTE--ztTz9U ' +
    'G-0x+0-+3zqTzyTq-4z4UzmTA-0o-2z5UzxTA-1znTz-U ' +
    'Z-Jg-6B-0znTzyTZ-0ztTz1UN-3m+-zxTzCUzMU ' +
    'q-6u-3n-1z+Uz6Ui+3zHUzlTq-8M-3zmTz9UM-2z-UzoT ' +
    'Y--8-+7-0z+UzBUD--zvTz-UO+50-0zIUzuTj++z2UzqT ' +
    'B-7B-0b-+zjTz2Uq-BzyTzEUI-1L-0z2UzGUzwT ' +
    'b-+J-3zgTzvTu-46-0z0UzvTS-0zrTzHU ' +
    'E-3g-L+++zvTz1UE-+zkTzzT+++zCUQ-1z+UzpT ' +
    'M-4S-5F-2zwTz2UF-3z5UzvT4-+g-Jz2UzmTg-5zvTzeT ' +
    'l-2Q-1j-+z8UznTR++z-UzuTE-5o-2zwTzjTf-6zwTzBU ' +
    'Z-Ke++Z-+zkTzyTo+-zEUzzTo+2z3UzGU ' +
    'k+2N-4i+-zEUz2UW-0zsTz8Uk+3m-0zvTziTg+0z5UzyT',
}
