// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const ENTITY_TREES: TreesText = {
  base: -0.781223,
  edges: {
    0: [1],
    1: [3, 4, 10, 11, 13, 14, 15, 17, 21],
    2: [7, 11, 12],
    3: [3, 4, 8, 10, 14],
    4: [0, 1],
    6: [0, 0.3333, 0.5],
    7: [0],
    8: [0, 0.6667],
    10: [0, 0.6667],
    13: [0],
    16: [0],
    18: [0, 4],
    19: [0],
    20: [0, 0.4, 0.75],
    21: [1, 2],
    22: [0],
    23: [2, 4],
    24: [-1, 3, 4],
    25: [0, 3],
    26: [126, 161, 163, 174, 184, 196, 199, 259, 274],
    27: [7],
    28: [0.3333],
    29: [0.5],
    30: [0.25],
    32: [0],
    34: [0.3333, 0.5],
    38: [0.6667],
    40: [0.2],
    41: [0],
    42: [0.2, 0.3333],
    43: [0],
    44: [-1, 6.5, 7, 7.5, 7.75, 9],
    45: [0.1008, 0.1219, 0.1837],
    46: [0.0645, 0.1451, 0.258, 0.2913, 0.3832, 0.4444, 0.6049, 0.7622],
    47: [-1, 0.04258, 0.1008, 0.1219],
    48: [-1, 0.002268, 0.006299],
    49: [3.5, 4.5, 7.75, 8, 9.5, 9.75, 10, 10.25, 10.75, 11, 11.75, 12.5, 12.75],
    50: [0.002268, 0.01235, 0.0252, 0.03049, 0.05669, 0.0645, 0.1219, 0.1837, 0.9685],
    51: [0.03049, 0.04258, 0.1575, 0.3638, 0.3832],
    52: [0, 0.000252, 0.001008, 0.002268, 0.04258, 0.1111, 0.1703, 0.2119, 0.258, 0.3638, 0.6299, 0.7901],
    53: [0.05669, 0.0645, 0.09095, 0.1008, 0.1219, 0.1575, 0.1837, 0.2119, 0.2744, 0.5805, 0.6299],
    54: [0.001008, 0.02041, 0.04258, 0.0645, 0.1451, 0.3449],
    55: [0.0252, 0.03049, 0.05669, 0.09095, 0.1333, 0.1837, 0.2119, 0.2268, 0.4659],
    56: [0.006299, 0.02041, 0.0252, 0.03049, 0.04258, 0.05669, 0.09095, 0.1008, 0.1219, 0.1575],
    57: [7, 8.5, 9.25, 10, 11, 11.5, 12.25],
    58: [0.006299, 0.02041, 0.0252, 0.04258, 0.7077],
    59: [0.08163, 0.1219, 0.1575, 0.2119, 0.258, 0.3265, 0.3449, 0.4031, 0.4235],
    60: [0, 0.002268, 0.1333, 0.1837, 0.2119, 0.3086, 0.3832],
    61: [0.001008, 0.006299, 0.02041, 0.04258, 0.1008, 0.1219, 0.1575, 0.2119],
    62: [0.006299, 0.02041, 0.09095],
    63: [0.002268, 0.04938, 0.05669, 0.1008, 0.2119, 0.2268, 0.2744, 0.4878],
    64: [0.001008, 0.01235, 0.02041, 0.03049, 0.0645],
    65: [0.09095, 0.1008, 0.1575, 0.5566],
    66: [0.001008, 0.006299, 0.1111],
    67: [0.0252, 0.04258, 0.05669],
    68: [7.75, 11, 11.25, 11.5, 12, 12.5, 13.75],
    69: [-3.65, -3.093, -1.921, -1.764, -1.722, -1.614, -1.2],
    70: [4.75, 8.25, 9.25],
    71: [0.04938, 0.2023, 0.2431, 0.3287],
    72: [0, 0.000252, 0.0005039, 0.006299, 0.01612, 0.05845, 0.1463, 0.2421, 0.2913, 0.4595],
    73: [0.000252, 0.004031, 0.006299, 0.01612, 0.02041, 0.08163, 0.3638],
    74: [0.000126, 0.02041, 0.03065, 0.0645, 0.1451, 0.3832],
    75: [10, 11.67, 11.75, 12.5, 13.25, 13.63, 14.88],
    76: [0.09095, 0.1333, 0.1693, 0.1794, 0.3711],
    77: [0, 0.006299, 0.00907, 0.4008, 0.5],
    78: [0.01235, 0.08163, 0.1082, 0.1721],
    79: [0.09095, 0.2913],
    80: [0.5, 9.25, 10.75, 11.5, 13],
    82: [0],
    86: [0],
    88: [0, 0.4, 0.5, 0.6667],
    89: [0.07281, 0.2913],
    91: [0.1575],
    92: [0, 0.000252, 0.001008, 0.02041, 0.05669, 0.2268],
    93: [0.1703],
    95: [0],
    97: [0],
    99: [0, 0.3333],
    100: [0.1726, 0.1869, 0.2084, 0.2539, 0.2745, 0.3177, 0.3296, 0.3783, 0.4042, 0.4166, 0.4305, 0.4462, 0.4775, 0.5486, 0.6075, 0.6283, 0.6492, 0.6694, 0.6957, 0.7205, 0.7441, 0.77, 0.7958, 0.8183, 0.8453, 0.8726, 0.8979, 0.9219, 0.9702],
    101: [0, 0.1638, 0.3438, 0.6292],
    102: [0.1422, 0.1656, 0.1854, 0.2516, 0.2621, 0.2717, 0.3025, 0.3255, 0.3603, 0.3988, 0.4112, 0.4233, 0.4543, 0.4684, 0.569, 0.5872, 0.6271, 0.6881, 0.7819, 0.8311, 0.886, 0.9124],
    103: [1],
    104: [1],
    105: [1, 2, 3],
    106: [1, 4, 5, 6, 7, 8, 10, 11, 12, 15, 17, 19, 25, 29, 36, 37],
    107: [1.879, 3.64, 3.873, 4.453, 4.775, 5.209, 6.341, 6.637, 7.318, 8.535, 9.366, 9.615, 10.35, 11.55, 12.25, 13.77, 14.26, 15.25, 17.21, 18.08],
    108: [0],
    109: [0, 0.3333, 0.5, 0.625, 0.8],
    110: [0, 0.1975, 0.425, 0.4716, 0.6992, 0.7569, 0.8245, 0.9399],
    111: [0],
    112: [0, 0.1841, 0.297, 0.3836, 0.4585, 0.5381, 0.6092, 0.6694, 0.7325, 0.893, 0.9246],
    113: [0.1206, 0.148, 0.212, 0.4703, 0.5459],
    114: [0.1202, 0.1407, 0.1541, 0.1675, 0.1988, 0.2148, 0.4322, 0.503, 0.5982],
    115: [0, 0.2, 0.25, 0.3333, 0.5],
    116: [0, 0.1565, 0.2598, 0.2939, 0.3284, 0.3805, 0.6224, 0.6422, 0.6618, 0.7079, 0.7544, 0.7748, 0.8447, 0.8997, 0.9148, 0.974],
    117: [0, 0.2734, 0.4781, 0.6058, 0.7315, 0.765, 0.7973, 0.8286, 0.8862, 0.9564, 0.969, 0.9913],
    118: [0, 0.1955, 0.3542, 0.4112, 0.5178, 0.6324, 0.6718, 0.7496, 0.7818, 0.8962],
    119: [0, 0.2409, 0.5847, 0.7882],
    120: [0, 0.1877, 0.2939, 0.6323, 0.7434, 0.8145, 0.8809, 0.9067],
    121: [0.2, 0.25, 0.3333, 0.4, 0.5, 0.6, 0.6667, 0.75],
    122: [0.25, 0.4, 0.5],
  },
  nodes:
    'v-0L-+v--zUTznTv--zyTzpUL-+N++zDUz+VzKV ' +
    'Z-Eo-1Z-8zlTzMUZ-7zQTzjTo-1Z-HzbUzDVo-2zPUzoT ' +
    'i+3q-+a--zzTzuUa-0zYTzMUq-+i+4zdUz4Vq-6zjTzIU ' +
    'b-Cb-8b-2zSTzfTr-+zAUzgTr-+b-GzYUz0Vb-HzyTzUU ' +
    'o-1N++n-3zCUzjUI+0zrUzEUo-2n-+zfTz-Un-4zTTzyT ' +
    'Z-EZ-6o-1zjTzUTo-1zEUzkTo-1Z-JzYUzxUo-2zNUzpT ' +
    'Z-FZ-6v-0zVTzjTv--zgTz9Uv--L-+zwTzKUZ-NzbUzvU ' +
    'v-0u-0+-+zoTzWTv--ziTz2Uu--6-0z-UzSU+-2zNUzhU ' +
    'p-+n-0N-+z8UzTUB++zhUz8Un-4p-CzeTzrTn-6z8UzRU ' +
    'm-05++j++zmTz5U+++zbUz0Um-1O--zIUzjTy+0zaUz3U ' +
    'Z-DZ-4o-0zhTzWTo-1z4UzkTo-1Z-KzTUzlUo-2zHUznT ' +
    'f-6f--i-+zjUzCUl-1zKUzuTf-8l-5zuTzaTi--zeTzVT ' +
    'g-7g-1s-1zeUz5Ut-+zIUznTg-Ci+1zpTz9Un-2zbTzsT ' +
    't-+s-+J++z7UzVUw+4zdTz1U-+0w+-z5UznTs--zfTzVT ' +
    'L-+j-+N++zwTzLUp+8zaTztTj-+zgUj-5zjTz5U ' +
    'Z-CZ-10-+zlTzXTt-+zwTzfTZ-Lt-2zGUztTs-+zeUz7U ' +
    'Z-BZ-3o-0zjTzYTv--zjTz+Uo-1Z-JzMUzdUo-2zAUznT ' +
    'L-+q-+r-+z7UzmTu-1zbTzpTq-0Q-+zaUz0Um-0ztTzJU ' +
    'Z-BZ-1f-7zvTzZTt-0zxTzgTZ-Mt-+zEUzvTt-4zbUz6U ' +
    'f-6f--v--z9UzYUv--zvTzFUf-8v--zlTz0Uv-0zcTzmT ' +
    'Z-DZ-1--+zrTzbTr-0z+UzjTZ-Or-+zJUzyTi-+zbUzCU ' +
    'i+26+-j-+zwTzfTj-+zRUznTj-0i+4zHUzWUK++zeTz8U ' +
    'Z-BZ-4u-3zeTzrTl-2zyTzhTZ-Ml-4zDUztTi--zXUz1U ' +
    'p-+u--h-+z-UzTUv+-zBUzPUu-11+-zrTzfTn-4zwTzFU ' +
    'f-6f-0p-7zTUzCUi-1z8UzeTf-8p-8zzTzjTp-AzjTzaT ' +
    'g-6r-+g-1zTUzFUg-3z9UzsTg-Dg-8z1UzsT4+0zgTz3U ' +
    'f-3f--j-+zSUz2Ul-7zDUzrTf-8l-2z2UzkTl--zlTzcT ' +
    'b-Db-5o-+zrTzgTo-2z+UziTo-1b-GzCUzSUo-2z3UzmT ' +
    'b-Eb-3c-+zhTz-Uv-+zmTz1Uv-0e--z9UztTb-Fz6UzQU ' +
    'b-Bo-2b-1zjTzvTb-9zaTzsTo-2b-Iz9UzVUL-+zhTz2U ' +
    'v--i-14-1zkTz3Uh++zdTztTh+-6+-z+UzLUs+3zSUz5U ' +
    'L-+l-+c-+zzTzMUN+-zlTz6U0+06-+z9UzQUz0U ' +
    'Z-IZ-3o-0zrTzgTo-2z0UzkTZ-Oo-0zFUz-Uo-2zUUz7U ' +
    'Z-Ao-2Z-1zmTzyTG+-zfTzsTZ-Oo-2z8UzpTo-1zUUzEU ' +
    'j-+4+0n+0zwTz5UW++zOUz-U--0s+0zmTz+Um++z-UzfT ' +
    'f-2f--i-+zNUz+Up-6zBUz-Uf-8i-0z0UzjTp-0zrTziT ' +
    'o-1u-+1-+zDUzxTi+2z8UzNUo-2i+0ztTz9Uu-3zfTztT ' +
    'j-+d-+w+3zzTzBUL+-zIUz0Ud-+j-1zqTzdTo+6zpTz8U ' +
    'a--m-+S++ztTz+U+-4z0UzAU2-+zoTa-1zFUzTU ' +
    't--i+5a-+z-UzIUzSUi+3N+-zlTz2Uz1U ' +
    'L-+a-+p--z0UztTp-5zNUz1UO-+d-+zDUzPUd-+zmTzBU ' +
    'j--u-3q--z1UznT+-1z+UzCUg+2u-4zjTz2Uj+1zHUznT ' +
    'f-8b-Io-2z5UzpTS-+zRUz6Ul++b-0zkTz5Ul-0znTzfT ' +
    'Z-FZ-1m++zzTzjTr-1z0UzpTZ-Op-8zEUz-Uq-+zQUz8U ' +
    'Z-DZ-3k-+zpTzaTr+-zvTz1UZ-Os+4z6UzxTe+-zPUz6U ' +
    'g-8Z-OL++zyTz7UzOUZ-1g+-zjTzwTr-2zyTznT ' +
    'f--f-+zOU7-0zJUz6Uf-8r-4z0UztTn-3zoTz4U ' +
    'i-04-25++zyTzEUr+-z2UzDU--0o+-z2UzlTo+3zdTzrT ' +
    'a-+i+4B-1ztTzzT9-2zHUzyTa-1B-2zDUzsTzSU ' +
    'g-8o-2g-0zHUz5Um-0zkTz3Uo-1v+3zxTzKUg-EztTzmT ' +
    'f-6L-+s-+z6UzqTs-+zIUz5Uu-+p-3ztTzgTp+-z5UzuT ' +
    'g-8g-+o+4zMUz5Uu-3z1Uz9Um--u-5zrTz8Ug-BzAUzxT ' +
    'Z-MZ-14-+z3UzlTv-+zqTz1Uv--F-0zAUzlTZ-PzBUzOU ' +
    'Z-OZ-20-+z-UznTr-1z1UzsT0-1zMUz7U ' +
    'o-2g-0k+-zKUz4Ut--z1UztT8-0v-+zdTzsTp-1zFUzpT ' +
    'o-2c-+O--z0UziT9-0zKUz2Ug+0c-+zkTz0UO+3z9UzkT ' +
    'Z-LZ-4t--zuTziTt-3z0UzpTt-5k+-zNUz4Ut+0zoTz3U ' +
    'f-6f-+zMU2++z1UzBUp-8e++zwTzCUx+0ziTzsT ' +
    'a-+j-1J+-z+UzEU+-+z8UzqT3-+zmTj-0zLUz1U ' +
    'g-5Z-Ox+4z7UzuTb-Gz6UzKUu-3L++zoTzyTg-Dz5UztT ' +
    'Z-9l-3Z--zpTzzT9-3zfTz+UZ-Pl-5z4UzsTD-0z7UzPU ' +
    'Z-1m+3m+1zpTzgTg-HztTz4UZ-Oo-2z0UzsTo-1zLUz3U ' +
    'o-2Z-G3-2z8UzyTj-3zDUznTr+23-1zxTzmTzcT ' +
    'b-Ig-5q+0z-Uz9Uh+-zvTz4Ux+-D-1ztTzCUx+3zOUz5U ' +
    'a-+i+0k+0zyTzlTp+2zLUz2Up-5O+2zTUz9UO+4zwTzDU ' +
    'i-1Z-OZ-+zpTz0Uv--zzTzKUv+5j-2zuTzfTP++z9UzrT ' +
    'l-3g-2r-5zCUzwTo++z8UzzTo+9v+6zpTz0UzHU ' +
    'i-1l-3k+0z4UzuT6++zpTz8U5-05-+zwTzhTO+1zoTz1U ' +
    'f-A6+-Q-+z-UzkT1--zKUz2Ut++q+-zsTzCUt+4zlTz-U ' +
    'u-04-+0-0z1UzLU4-0zpTzyTu-3p+5z3UzxT4-1z1UzBU ' +
    'Z-PZ-0l+9zoTz5Ur-2z0UzuTF-0zNUl+3zDUzxT ' +
    'u-3b-Ij-1zyTzpTs+2zJUzuTj-0u-5z5UzOUx+1zfTz7U ' +
    'f-7n++f-4zEUz2Un+2z+Uz7Uc++f-DzvTzkTzFU ' +
    'L-+j-56++zzTzCU6++zZTzqTr++-+3zsTzDUE--zJUz4U ' +
    'i--b-In-+zxTz4Uq-+zLUzwTq-84+-zlTz2Uk++zsTzBU ' +
    'q-2n-0c-+zzTzCUu++zzTzAUo-1n--ztTzHUc-+zoTz5U ' +
    'L-+l-5j-2z0UzoTo+8zoTz6UI++j-3zBUztTg-8zNUz4U ' +
    'Z-HZ-4i+-zqTz3UR--z0UzuTo-1B-0z0UzEUv+2zvTz8U ' +
    'p-8x++p-4zCUzzTn+1z+UzAUo+9x+1zrTz+UzGU ' +
    'h+-r--q++zDUz+U4++zqTz4Ui+2u+1z4UzjTl+4z3UzIU ' +
    'g--+-0zIU+-2zoTzAUl+Ag-FzzTzsTu+0zIUzwT ' +
    'b-JM+0j-4z1UzqTd-+zrTz1US-+8-2zMUz7Uz0U ' +
    'q-3t-1q-1z1UzCUH++z-UzmTR--7-4ztTz3UR-3zhTz1U ' +
    'q-3+-22++zxTz5Uk+-z8UzxTo+5r-0zvTzjTq-7zAUz+U ' +
    'n-+-+5Z--zpTz0Ug+-zqTzAUR-1o-2zBUzzTr-7z-UziT ' +
    'n-+k+0i+-zxTz5UA-2zjTzyTe-0n-5z4UzHUA-1zmTz4U ' +
    'n-50--D-+zxTz6Uy+-zvTz0U8-48-1z6UzPUzvT ' +
    'u-5j-36+-zzTzAU7-5ziTz1U7--zSU7-3zpTzDU ' +
    'u-36+-8+-zyTzqTu+2zGUzzTu-5v-+zrTz5U-+1zzTzNU ' +
    'g-5M++1+0zbTz-Uw+1z8UzxT0+-M+-z+UztTp+4zyTzKU ' +
    'q-3u-+x+5zxTz9Uv+1z1Uz9U2--o+0zcTzsTu-2zsTz5U ' +
    'i--8+-F-2z3UzzTv++zoTz+Ug+1C-0zxTzmTF-1zDUzmT ' +
    'u-5a-1u-3zxTz0UzIUM+-zTUg-6zCUzsT ' +
    'l-3Z--F--z0UzlTZ-Pz0UzDUo+8-+4z1UzoTz9U ' +
    'L-+2++l-8zyTzkTe--zFUzxT9-0G++z9UzRU9-1zpTz8U ' +
    'q-26++r-4z0UztT1++zyTzGUg-9p+-z6UzwTp+0zxTzhT ' +
    'm++N-++--z8UztT4-+z5UzJUh+0m+4zwTz1Um+-zMUz0U ' +
    'j-3-+-C-1zhTz+Uf-+zGUz-Ug+2w+2ziTz3Ug+3zHUzsT ' +
    'q-34--B--zvTzFUk+0z0UztTo+5o-2zvTziT+-4zEUzxT ' +
    '8+-s+5o+1z4Uz+Uo+2zpTz5UO+0-+1zlTz3U-+5zoTzwT ' +
    '1+1f-Br-0z2UzyT---z6UzoTq+1q++z5UzqTf-5zFUzuT ' +
    'f-8i-2s+6z2UzuTG++ziTz9Up-A8+-z-UzrTs+0zgTzvT ' +
    'Z-O-++g-AzZTzvTH-+zzTzIUu+--+2z8UznTj-+zIUz1U ' +
    'J++I+-9--z2UzuTO++z9UzvTQ++W+-z-UzAU2--zwTzIU ' +
    'f-+m+1z2UzIUp++m+0z5UzyT--1z-UzvT ' +
    'u-+l-6L++zpTz+UzeTi--f-3z6Uz0UL+-zrTz9U ' +
    'q-3R-+C-+zCUz0UJ+-zyTzDUr-1x+-zlTz-Ur+2zeTz3U ' +
    'r+-j+0j+-zyTzDUb-7zyTzmTe-+6+-ztTzAUp-5z8Uz-U ' +
    'L++q+2R-2zyTzoTq+3zdTzxTb-Aa-+zyTzCUH++z6Uz+U ' +
    'l--o++g-CzFUzyTn+2z+Uz8Ug-E8--zsTz0Uw++zzTzhT ' +
    'u-0a--4-3zyTzqTp+6zKUz4Ut-3r+-z-Uz6Ug-4z1UzpT ' +
    'n-4s+5Z-6zyTz1UN--znTz-Uo+0l-+z5UzpTs+3zIUz2U ' +
    'a--q-4h+0zzTz9Uq-9zqTz4Uq+1O+-zzTzMUzyT ' +
    'p+6i+25++z+Uz7Ur-5zFUzwTY--p+8zvTz5Ui+-zDUzxT ' +
    'u-5p-BZ-Pz+UzDUm-2zqTz7Us-0m+1zVUz6UzzT ' +
    'C-2l-3s+3z1UzwTs+7zsTz8UzRU ' +
    'a++i+5x+1zzTz2Uf--zHUz1UD-+O+5zsTzCUy+-z7UzuT ' +
    'r-2Y--Z-Oz+UzCU---zrTzIU--2Z-AzqTz0UC--zqTzeT ' +
    '6+-u-41+-z6UzyT2--zxTzGU1+-N-0z4UzpTi-2zMUz6U ' +
    'Z-Qr+3f-CzzTznTv-0zzTzAUzHU ' +
    'o-2u-2A-0z5UzwTA-+zxTz9Up-2b--zxTzQUv-+zoTz-U ' +
    'u-4R-+l-3z1UzvT9-+zvTz+Ux+2A-4z5UzMUt+1ziTz2U ' +
    'H-+v+3t-3zzTzpTj+1z6UzoTU++F-+z8Uz-UzPU ' +
    'Z-PW-+l--zzTzsTt+-zwTz6UD--z0UzIU ' +
    '6+-r+5b-IzwTzBUr+6z8UzrT7-2b-CzQUz3U7-6zhTzDU ' +
    'n-46+-s+0z-UzvT1++zxTzCUp-D8-+zzTzHUl+2zyTz+U ' +
    'L-+-+-6-1zZTzxTa-+zzTz9U5---+5zNUz+U6--zxTzKU ' +
    'Q-+8+--++ziTz1Up+7zuTzFUp+3zvTzfT ' +
    'r+41--k+0z0UztT1-0zrTz7Up-9s++zHUz3U+-5z2UziT ' +
    '0+-l+14-4zsTz0Up+-z7UzzTp+1l+0z8UzpTk+0zIUz-U ' +
    'l+53-2--2z3UzJUl+-z6UzzTJ++i+-zqTz+Uj+0z9UzsT ' +
    'f-B-+67-+zwTz-Uq-5z5UzvT4-+z6U7-4znTz+U ' +
    'k-+l-7n+-z6Uz+Uw+0zmTz5Ug++E-+ztTzdTz7U ' +
    'l+73-4v-+zyTz9UO+6z+UzJU3--4-0zhTztTl+8zvTz3U ' +
    '1+2L++c++zwTzFUm+5z-UzBUs+-z3UzTU ' +
    'R++o-28++z3UzzT3-0znTz+Un-1+-3zlTzxTD-0zFUzpT ' +
    'j-3r-3n+2z-UzBUo+7ztTz9Uo+58-3zfTz-Uv+2zvTzGU ' +
    'i-+d++u-+zxTz0UA-3zEUz-Uo--zZTA--z-UzpT ' +
    'b-Gb-0p-0zyTzmTu-4zzTz5Up-Bl+6zFUz2Us+1z8UzrT ' +
    'i+5b-+g-GzvTzfTq-7z-UzsTo--zJUz4U ' +
    'l---+1o+2z1UztTR-+z7Uz+UR-0u+1zwTz5Uo+6zjTzyT ' +
    'j-3r+6r+0z+Uz3Uf-9zfTz2Uy++m+2zfTzxT1-+zEUzsT ' +
    'r-6g+3g+1z-UzDUy+-zmTz+UZ-5n+2zgTzvTG+-zvTzAU ' +
    '-+-u-1l+-z8UzlTzYTm+6v+4zyTz4U7-4zEUzuT ' +
    'j-3l-3s+6z1UztT6++ztTz9Us+5G+-zmTz9UzGU ' +
    '6+-u-+7-7zwTzjTU-+z0UzqT7-12-0ztTzIU7-7zuTz6U ' +
    'H-+t+2E++zvTz2Ut+3zCUz+UN-1f-1z5UzNUz1U ' +
    'j+1k-+2+-z0UzKUr+1ziTz+Ur+-0++zmTz+Ui++zjTz4U ' +
    'q-4v+0Y-+zyTz7U3-3zBUz1Ub-46--zfTzvTR--z-UzpT ' +
    '6+-B-+b-6zxTz9UE++zwTz0Uf++b-CzEUz2UzpT',
}
