// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const ENTITY_TREES: TreesText = {
  base: -0.828826,
  edges: {
    0: [2],
    1: [4, 11, 12, 13, 16, 17, 24],
    2: [3, 6, 7, 11],
    3: [3, 4, 5, 6, 8, 11],
    4: [0],
    6: [0.3333, 0.5],
    8: [0, 0.25],
    9: [0],
    10: [0, 0.125],
    12: [0],
    13: [0],
    16: [0],
    18: [0, 4],
    19: [0, 4],
    20: [0.2, 0.25, 0.5, 0.6667],
    21: [1, 2],
    22: [0],
    23: [1, 2, 3, 4, 6],
    24: [0, 1, 2, 3, 4, 5],
    25: [3, 5],
    26: [126, 138, 161, 179, 180, 181, 182, 187, 194, 203, 235, 250, 264],
    27: [5, 7, 8],
    29: [0, 0.25, 0.5],
    30: [0.3333, 0.5],
    32: [0.5],
    34: [0, 0.25, 0.6667],
    36: [0.6667],
    38: [0.6667],
    39: [0.6667],
    40: [0, 0.1429],
    41: [0.3333],
    42: [0.5],
    44: [0.01575, 0.01682, 0.02041, 0.02646, 0.03338, 0.03647, 0.08163, 0.4008],
    45: [0.001008, 0.001134, 0.002268, 0.01403, 0.03311, 0.25],
    46: [0, 0.001008, 0.001638, 0.002268, 0.02041, 0.03628],
    47: [0, 0.002268, 0.004031, 0.006677, 0.1667],
    48: [5.5, 6.5, 8.75, 9.036, 10, 10.25, 12, 12.25, 13.88, 14, 14.25],
    49: [0.002268, 0.006299, 0.01033, 0.01235, 0.01978, 0.02041, 0.02192, 0.1333],
    50: [0.02041, 0.25],
    51: [0.000252, 0.00126, 0.2511],
    52: [0.000252, 0.001008, 0.002268, 0.07281, 0.3333],
    53: [0.5, 10, 11, 12.5, 14.75],
    55: [0, 1],
    59: [0],
    60: [0],
    61: [0, 0.25, 0.5, 0.6667],
    62: [0.05669],
    64: [0.04938],
    65: [-1, 0.000252, 0.0252],
    66: [0.000252, 0.01235, 0.02041, 0.03049, 0.04258],
    67: [2.75, 5.25, 5.5, 6.5, 7, 7.5],
    68: [0, 0.0252, 0.05669, 0.09095, 0.1111, 0.1333, 0.1703, 0.2913],
    69: [-1, 0.03628],
    71: [-1, 0.04938],
    72: [7.5, 7.75, 8.5, 8.75, 9.5, 10, 10.25, 10.5, 10.75, 11.25, 11.75],
    73: [-1, 0.002268, 0.02041, 0.03049, 0.04258, 0.09095, 0.1008],
    74: [0.00907, 0.04258, 0.09095, 0.1575, 0.2268, 0.2744, 0.3832, 0.4235],
    75: [0.000252, 0.006299, 0.0252, 0.05669, 0.0645, 0.1451],
    76: [-1, 0.01235, 0.03049, 0.04258, 0.0645, 0.08163, 0.1008],
    77: [0.002268, 0.006299, 0.01235],
    78: [0.000252, 0.001008, 0.002268, 0.006299, 0.03049, 0.04258, 0.1008],
    79: [0.000252, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.0645],
    80: [3.25, 5.25, 6, 7, 8, 8.5, 11.25, 11.5, 12.75],
    81: [-1, 0.006299, 0.0252, 0.03049, 0.04258, 0.05669, 0.0645, 0.08163, 0.1219],
    82: [0, 0.01235, 0.1219, 0.1333, 0.1575, 0.2268, 0.2913],
    83: [0.000252, 0.001008, 0.002268, 0.0645, 0.1008],
    84: [0.006299, 0.01235, 0.0252, 0.03049, 0.04258],
    85: [0.001008, 0.01235, 0.04258],
    86: [0.000252, 0.001008, 0.006299, 0.0252, 0.03049, 0.04258, 0.0645, 0.08163, 0.1219],
    87: [0.000252, 0.04258, 0.07281],
    89: [0.002268, 0.0252],
    90: [0.001008, 0.006299, 0.1008],
    91: [8.75, 11.25, 11.5, 11.75],
    92: [-5.473, -5.171, -4.542, -3.855, -3.661, -3.586, -3.49, -3.316, -3.156],
    93: [-1, 4.5, 4.75, 7.25, 7.75, 8.5, 9.25, 9.75, 10.5, 10.75],
    95: [0],
    97: [0.3333, 0.5],
    99: [0.3333, 0.5],
    100: [0.1405, 0.1447, 0.1501, 0.1605, 0.1833, 0.277, 0.2878, 0.2995, 0.3095, 0.397, 0.4716, 0.4897, 0.5087, 0.5293, 0.5681, 0.5894, 0.6599, 0.685, 0.8231, 0.848, 0.8744, 0.8993, 0.9229, 0.9427],
    101: [0, 0.1881],
    102: [0.1355, 0.1603, 0.183, 0.2088, 0.2318, 0.2395, 0.2762, 0.2869, 0.2985, 0.3088, 0.3673, 0.4859, 0.5036, 0.5237, 0.5396, 0.5586, 0.5813, 0.6885, 0.7382, 0.7605, 0.7856, 0.8152, 0.838, 0.8629, 0.8895, 0.9161, 0.9401],
    104: [1, 2],
    105: [1, 2],
    106: [3, 4, 5, 6, 7, 9, 10, 13, 15, 16, 17, 18, 20, 23, 26, 27, 30],
    107: [1.962, 2.747, 2.918, 3.845, 4.375, 5.784, 7.98, 8.786, 9.026, 10.5, 11.15, 11.59, 12.23, 13.34],
    109: [0, 0.3333, 0.5, 0.6, 0.75],
    110: [0, 0.439, 0.4941, 0.609, 0.6688, 0.7903, 0.8491, 0.9377, 0.9643],
    111: [0, 0.2076, 0.3372, 0.6137],
    112: [0, 0.2923, 0.3681, 0.4349, 0.5803, 0.7544, 0.8471, 0.8844, 0.9779],
    113: [0, 0.1299, 0.1411, 0.1684, 0.2278, 0.2588, 0.2875, 0.3322],
    114: [0, 0.1281, 0.1395, 0.1515, 0.1611, 0.1733, 0.2029, 0.2416, 0.2673, 0.3269, 0.4161, 0.4856],
    115: [0, 0.2, 0.25, 0.3333, 0.4, 0.5],
    116: [0, 0.1642, 0.3291, 0.3561, 0.3808, 0.405, 0.4302, 0.454, 0.4817, 0.5513, 0.5742, 0.5967, 0.7344, 0.8518, 0.9015, 0.9187],
    117: [0, 0.1791, 0.5457, 0.6381, 0.7095, 0.7443, 0.7824, 0.8801, 0.9023],
    118: [0, 0.2125, 0.4836, 0.5336, 0.6657, 0.7324, 0.7673, 0.7977],
    119: [0, 0.4925, 0.6415, 0.8961],
    120: [0, 0.2849, 0.4108, 0.6688, 0.7485, 0.9662],
    121: [0.2, 0.25, 0.3333, 0.4, 0.6, 0.75],
    122: [0, 0.25, 0.5],
  },
  nodes:
    'o-0O-+o-+zuUzJUG-0z7UzYUo-2B-0zrTz6Uo-3zaTzRT ' +
    't-+j-+G-0zFUzgUB-+z1UzXTr++zUTzxT ' +
    'v-0v--H--zqTzWTJ++zjTz8UJ++H-3z8UzjUz1V ' +
    'Z-CZ-5Z-2zRTzYTr-0zzTzbTZ-Gr-2zdUz+Ul-+z9VzIU ' +
    'b-Eb-6b-0zSTzaTq-+zyTzfTq-1b-HzYUz-VP-0zmTzHU ' +
    'o-1d-+R-1z4UzSUn-0zbUzvUo-22--zrTzGUY--zXTzuT ' +
    'v++t-+s-+z8UzaT3-3zXTzuTs-+zwUm-1zmTzLU ' +
    'b-Cb-6b-0zUTzdTt-+zzTzeTt-+j-1zlUz0UQ-1zgTz6U ' +
    'b-Db-7v-0zUTzgTp-2z7UzkTv-00-+zxTzIUb-KzaUzsU ' +
    'b-Eb-5b--zUTzcTe--zxTzmTb-IQ--z5UzRUl+2zRUzmU ' +
    'o-2v++K++z3UzSUzkUv++G-+zrTzZTj+1z7UzoT ' +
    'g-4g-0p-9zmUzGUp-3zNUz3Ug-7p-+z3UzoTp-+zlTzZT ' +
    'b-Bf-6p-8z5UzoTo-2zlTzYTo-2f-2zfUzIUo-3z5UziT ' +
    'f-2f-+j-3zgUz3Uj-4zMUzsTf-9l-+z1UzhTf-EzgTzWT ' +
    'f-4p-3f-+zgUzOUp-Dz0UzJUf-6p-8z8UzpTf-AzmTzbT ' +
    'p-+u-+d-+zxTzQUb++zSUz4Uu-0O+-zqTzbT4-+zoTz2U ' +
    'f-3p-3f-+zeUzNUR-2z0UzKUf-6R-0z8UzrTj--zjTzXT ' +
    'Z-Co-2Z-5zkTz2UY--zbTzyTo-3Z-GzIUzcUk+1z1UzjT ' +
    'p-+n-13-1z1UzLUH+-zYUzFU3-4n-4zjTz+Us--zOUzuT ' +
    'f-3f-0f-+zXUzKUQ-0zsTzEUf-78-+zNUzxT2-0zfTztT ' +
    'b-Db-6O+AzgTz+Ur-0z-UzlTr-4b-JzIUzXUO+5zsTz9U ' +
    'j-+a-+k-+z3UzbTzYUa-+-+1zjTzZTz6U ' +
    'o-2d-+R++z4UzvTk--zNUzoTo-3g+4znTz4UY--zcTzxT ' +
    'o-2v++K++z0UzGUE-+z8UzWUv++i-0zjTzZTW+0zBUzuT ' +
    'v-0v++k-+zoTzaTL-5zJUzwTd-+v++z+UzNU-+2zIUzTU ' +
    'b-9b-4p-5zlTzaTx++zpTz-Uv-0e--z7UzqTb-LzIUzXU ' +
    'f-2l-1i--zPUzxTk+2zBUzlTf-9i-2z0UzeTu-0zfTzqT ' +
    'v-0v++i-2zrTzeTi-2zTUzvTn--v++zzTzMUp-2zRUz8U ' +
    'g-5g-2v-0z7UzTUi-1z8UzhTb-4p-5zlTzaTB--z+UzoT ' +
    'v-0v--E-+z3UzlTk+7z3UzrTL-26++z-UzHU8--z+UzKU ' +
    'b-Ab-6p-6znTzbTl-+z1UziTp-8b-MzGUzWUQ--zpTz8U ' +
    'f-5f-+i-+zSUz3Ui-1z8UzqTi-0d++zqTzDUl++zAUzcT ' +
    'Z-BZ-51+-zvTzhTH++z+UzqTZ-Hq-3z9UzxTZ-JzHUzVU ' +
    'f-5b-Iv++z1UzLUb-MzEUzTUb-43-+zgTzsTl-0zzTzhT ' +
    'v++k-+u-0ztTz2Up-4zoTzYTs-+1-2zQUz9Uu-1zkTzIU ' +
    'Z-CZ-2U++zdTzwTi-0zxTzhTv-0P-0zmTz7UZ-IzDUzSU ' +
    'f-1o-3f-+zOUzAUl-+z6UzkTo-2x+-zvTz7Uf-BzpTzfT ' +
    'Z-9Z-12-0zcTz+U2-0zrTz3UZ-JE--zDUz-UzUU ' +
    'b-Ab--h++zlTzYTt--zyTzjTt-1b-Jz6UzLUA-2zqTz9U ' +
    'v-0t-1j--z1UzmT1--zhTztTG-0F-0zCUz+Ue-+z0UzHU ' +
    'v++r-+d-+zzTz7UF-+zHUzpTq-41-0zMUz5U0+0z6UzwT ' +
    'Z-9Z-2G--zsTzfTG-+z9UzvTZ-HW-+z0UzGUx+0zOUz7U ' +
    'r--u--8-+zCUzuTl--zAUzwTQ-+zcTn-8zrTzFU ' +
    'n-2E--q-3z3UzpT8-4zrTz3Uq-3k-+zDUzlT6-+zrTzGU ' +
    'j-+a--a++z2UzvTF-5zQUz6Uh+1j-0zsTzdTo+1z1UzoT ' +
    'g-5r-1g--zJUz7Ui-0z-UzfTi-28++zxTznTl++z9UzdT ' +
    'Z-Ab--p+2zeTzxTl-2zxTzlTZ-Jl-3z7UzuTw++zRUz7U ' +
    'f-1l-+i-0zHUzpTf--zhTz4Uf-At-0z1UzoTL+-zhTztT ' +
    'v++6++2-3zvTz9UA-+zFUzzTW+0E-+z0UzMU2-0znTzFU ' +
    'Z-Dt-1Z-3zqTz-UR-3zdTzyTZ-JL++zyTz7U9-5zNUz6U ' +
    'i-26+-E++zxTz5US--zOUz6U2-0S-0ztTzbTm++zsTz8U ' +
    'l--n-0E--z1UzwTl+0zpTzCUn-3l+-zwTzkTn-6z6UzpT ' +
    'b-Fb-0U++ziTz0Ur-2z-UzoTb-OM+3z8UzxTzQU ' +
    'Z-Ef-Et-1zzTznT0+1zfTz6UZ-JM--z8UztTp-CzOUz7U ' +
    '3-4g+3g+-zzTzsT-+4z5UzoT--+E-2zKUz-UzfT ' +
    'Z-Jr-2Z-2znTz2UZ-FzmTz-UzNU ' +
    'i-0n--J+-zyTzDUv-0zzTzFUG++M++z+UzgTO+1zrTz7U ' +
    'Z-Ju-0Z-EzqTz6Up-7z7UzwTl+3z3UzNU ' +
    'Z-3O++z9UZ-0ziTztTl-2Z-Jz3UzKUL-3zzTzjT ' +
    'a--J+-8++z-UzuT7-8z1UzPUF-5zSUz1U ' +
    't--3-30+1zzTzCU8-0zLUz3U-+0zCUR-4zlTz2U ' +
    'f-+l+2zwTq-6zLUzuTf-7L++zrTz1Us--zuTziT ' +
    'b-Ds-0t-1z+UzkTR-+zuTzgTo-3W-+z5UzFUh+2zlTz2U ' +
    'r-1Z-40+1zrTzCUZ-Jz3UzLU1-11+3zkTz1UH-2zsTzEU ' +
    'i-2H++P-+zqTz4UO+4z0UzrTg+3P++z3UzeTC--z5UzkT ' +
    'j-2Z-E8-4zwTz8UZ-Jz5UzKUi+2d--zbTzsTP+-zCUzoT ' +
    'i-0t-2g-0zEUz0U-+1zCUzkT2-34++zhTz3Up+-zHUz+U ' +
    'o-36+-7-0zwTz1UM+1zKUz-U7-+J-+zuTzCUJ+-zjTz5U ' +
    'i-0f-Ef-+zEUz1Up+2zkTz2UK-0G+-zmTz-Uz8U ' +
    'o-3L+-g-Az+UzlTg-4z8Uz0UO+8D--zlTzxTzfT ' +
    'Z-8p-6u-0zvTz4Uv++zpTz6UZ-JK-+z6Uz-Uv-0z3UzMU ' +
    'f-2P--I+-zhTz-UW+-zCUz+Ul--2++zyTz9U6++zlTzDU ' +
    'l-0f-+3-2zJUz4UH-3zzTz6U3--G-1zkTzxTz9U ' +
    'o-2J+-2++z-Uz8UG-3zGUz-UY--g-3z1UzrTzIU ' +
    'o-2u--O+9zxTzAU7-6z8Uz+UL+1u-3zmTz4U2++zzTzIU ' +
    'n--v++q-3zwTzjTS-7zCUzwT6-+8-1z8Uz+Uh+0z2UzPU ' +
    'j-2x++G-5zwTzBUk-+z6UzpTA++i+1zaTzrTz7U ' +
    'Z-Jj-2f-Ez0UzpTu-1zgTzwTzIU ' +
    'b-0g-6z8U9-+z0UziTb-Nb-1zEUzzTzJU ' +
    'a--l-4n-7zzTzCUp-0z0UzlTE-0zPUz6U ' +
    'a--l-4f-Ez-UznTl-6ziTzyTg+0z0UzPU ' +
    'j-2o-3u-0zxTz5U7-2zzTzkT7-7A++zfTz-Uz5U ' +
    '2-3n-3j-0zyTzmTo-1zDUzyTo-3o-+z4UzZUzpT ' +
    '3-4M+3l+1zuTz1UN+-zpTz2UJ-+o-3zJUzyTM+2z6UzqT ' +
    'p-An-2F-2z5UzzTm+-z2UzJUo-3Z-6zmTz1Up++ztTzgT ' +
    'i-26++l-2z0UzrT1++zwTzDUe++S-6ziTzzTs-0zBUzuT ' +
    'j--6++h+3z0UzqTL+-zyTzIUg+3J--zhTzyTG-4z9UzjT ' +
    'n--M-+6-+z1UzJUA-0zuTz0Uo-0M--zAUzqT1-2zvTzCU ' +
    'Z-2S++J-1zhTz0Ue-+zmTz7UZ-LM+2z1UzxTzIU ' +
    'Z-49-2j+-z0UzhT9-4zdTzzTZ-Lj+2z+Uz7UzKU ' +
    'j-5c++Z-JzzTzDUj++z0UzRU8-2zyTzZT ' +
    'q-32++k-1z+UzhTg-1znTz8UM++zbTn-5zsTz8U ' +
    'E--M+3f-Dz8UzuTO+6z5UzoTf-1H-0ztTz7UH-+z9UzuT ' +
    '8--g+5I--z3UzIUl+5zjTz+U2++v++zvTz8UE++z1UzHU ' +
    'g-0O+0zHUJ+-z+UzGUc+-g-9z+UzvTi+0zyTzOU ' +
    'E--9-3k+7z9Uz-Uk+0z6UzsT2-3m-3zyTzkTP+-zMUz-U ' +
    'F-4Z-6D-3zuTzBUk+-zFUz1UO+3L++zoTz2Uq-0zmTz5U ' +
    'd--n--l++zEUzwTC-0z5UzvTy++d++zFUzzTzsT ' +
    'b-+a++zfTzxTt-2Z-Kz0UzGUS-2zmTzzT ' +
    'E--i-2+++z6UzyTM-+z7UzjTF-6F-1z1UztTK-+z0UzCU ' +
    '3-5p-A0+1z+UzCUI-0zoTz0Up-10+-ztTz9Us-1zRUzxT ' +
    'L++b-G0-0zpTz3Uh+-zCUztTH-2b-LzxTzEUW--z2UzHU ' +
    '2-3L+-g+5zyTzhT6++z-UzCUB-2I+1zLUz2Up+1z7UzkT ' +
    'n-7k+3L-0z0UzqTi++zrTz0Ui+3P+0zxTzHU+++zPUz5U ' +
    '4+-3-47-7z+UzsTC--zDUzwTx+-M+-z5UzwTs-+z7UzMU ' +
    '2++2-0f-8zzTztT3-0z1UzFUL+12-+z4UzrTR+0zPUzsT ' +
    'j-6Z-0S-4zgTzxTW++z+Uz6UR-6zZTztT ' +
    '0+1G-6R-+z4UzvTp+0zzTzGUq-3q--z4UzVUzpT ' +
    'j-6d--l-5z-UzoTG++z3UzQUP+0zcTzuT ' +
    '2-2b-+zhTN++zyTz9Ub-3zvT-+-z+UzHU ' +
    '4+-0+1d--zxTz5Uq-2zAUznT0++F--z6UzoTY++zPUz2U ' +
    'j-5R-5j+-z-UztTu--zxTzAU8-0z0Uq-5zVTzsT ' +
    'Z-06--9-1zgTzwTz0UZ-Lc+-z-UzCUzGU ' +
    'G+-I++i-1z2UztT7-4zyTziTZ-4I+0z3UzlTS-3z0UzKU ' +
    'u-0J-0S--z2UzrTo+-zDUzuTS-6W--z0UzAUu-2zlTz5U ' +
    'l-1R--H-1zCUzzTH-1zvTz2UK--U++zmTzyTz2U ' +
    '2++t-1J-2zzTz8UL+0zjTzwTL+1B-3z2UzkT4--zLUztT ' +
    'u-0D-1L-1zoTz4UO--z7UzrTr-2M-0z3UzmTL+2zsTzAU ' +
    'o-33-4i--z-UzoTE-3zDUznTr-0D-1ztTzBUg++z1UziT ' +
    'j-4O+2O-+z8Uz0UJ+-zxTzBUi+1zaTi-2z3UzmT ' +
    '2++H-13-4zuTzGUk-1z2UzlTo+0A-+zOUz2UA-+zrTz9U ' +
    '7++H-4J+-zzTz6UC--zBUz+U2++zgTzyT ' +
    '1+2n--S-+z7UztTg-Bz-UzOU3-4c+-z0UzMU1-2zNUzyT ' +
    'o-3u-00-+z-UztTg+2z-Uz6Ug++7--zGUztTj+1ziTzwT ' +
    'p-Am-4G+-z0UzCU7-1z1UzgTv++I-2zsTz5Ug+0zMUz1U ' +
    'c+-Z-+-+3zvTzhTD-0zxTz0U1-+zKUzyT ' +
    'b-+O+2zwTzfTb-OG+-zyTz5UzGU ' +
    'r-0p--g-+zCUzzTA-3z5UzkTA-1j+2zsTz6Ur-5zyTzGU ' +
    'k-0k+4L-4z3UzsTb-2z3UzwT6-+zdTz4U ' +
    'Y-+1+-O+7zzTzHUo+2z-UzuT1+1ztTk+8zNUz3U ' +
    'f-Ef-C2-1zyTz6UC-+zyTzLUl+-z6Ui+-ztTzeT ' +
    '2-3n-+D-2zvTz4UB++z3UzpTx+1D-+zNUz4UM+0zDUzsT ' +
    'j-56++r-3z-UztTo--z+UzIUk+5zeTzuT ' +
    'l--g+-A--z7Uz+Ug+1zuTz2UL-3r+-zyTzHUL-6zjTz-U ' +
    '-++m-0ziTz+U9--S+-zBUzvTU-+z-UzsT ' +
    'R+-n-9r+-z+UzBUQ-1z-UzJUn+0B-4z+UzkTQ-0z0UzhT ' +
    '1+-k+67-3zqTz5U7-5z7UzUU1+27-6zzTzqTg-8z3UzvT ' +
    'i-0I-+3-3zuTz8Uv-+zAUz1U3-5k++z7UzkTl+4zJUzyT ' +
    'k-+D-4P+0z+Uz3UzlTm-+1+2zhTzyTn+-z6UzpT ' +
    'E-47-6g+3z-Uz6UF-5z+UznTg+-J-+ztTzCU7-0zaTzvT ' +
    'f-Ef-CC--z0UzxTC-+zzTzNUL-+z8U9-1zjTzwT ' +
    'Y-+D-2S-1ztTz+US-5z9UztTm--k+8zJUz-UzuT ' +
    'I-1o-3n-+z-Uz5Ub-EzzTzkTb-8v-+zvTzeTL-0zEUzvT ' +
    'j-28+-9--z9Uz+U9-0zmTz+UK++G-2zsTzZT8-3zoTz7U ' +
    't-2n++j+0z8UzuT1+2zxTz2Ut-31+0z+UziTz3U ' +
    '0--Z-2o++z+UzkTJ++z-Uz6UB-1E-1zxTznTp-Bz9UzpT ' +
    'E--L+0O+-zBUzxTZ--zqTz6U9-+Z-7zHUzzTO+-znTzzT ' +
    'b-LR+0W--z-Uz7Um-2zvTzCUm-5zIUz+U ' +
    'p-Ao--i++zqTz0U0+-zFUzzTL+00--zzTzgTE-1z5UzsT ' +
    '0--F-3Q-+zgTz-UL--zxTz4Un-9Y++zzTzsTzCU',
}
