// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const ENTITY_TREES: TreesText = {
  base: -0.779254,
  edges: {
    0: [2],
    1: [4, 9, 10, 11, 14, 15, 16],
    2: [4, 5, 10, 11],
    3: [4, 5, 7, 9, 10, 13, 14],
    4: [0],
    6: [0.3333, 0.5],
    7: [0],
    8: [0],
    9: [0],
    10: [0, 0.5, 0.6667],
    12: [0],
    13: [0],
    18: [0, 4],
    19: [0],
    20: [0, 0.4],
    21: [1, 3],
    23: [-1, 1, 2, 5],
    24: [-1, 0, 1, 3, 4, 6],
    25: [1],
    26: [134, 145, 149, 155, 159, 184, 187, 201, 222],
    27: [6, 8, 11],
    28: [0.4],
    29: [0.5],
    32: [0.3333],
    34: [0, 0.4, 0.5, 0.6667],
    36: [0, 0.25, 0.6667],
    37: [0],
    38: [0, 0.3333, 0.6667],
    39: [0],
    40: [0.1429],
    41: [0, 0.25, 0.5],
    42: [0, 0.4, 0.6667],
    44: [0.04258, 0.05165, 0.0645, 0.09095, 0.2047, 0.2699, 0.2778],
    45: [0.000252, 0.1432, 0.2329],
    46: [0.000252, 0.001638, 0.002268, 0.004031, 0.006299, 0.007748, 0.01612, 0.02041, 0.02885, 0.1008],
    47: [0, 0.0005039, 0.001134, 0.01612, 0.03049, 0.08163, 0.1703, 0.2339, 0.25],
    48: [9.75, 10.25, 14],
    49: [0.08163, 0.1111, 0.1975, 0.2077, 0.2747],
    50: [0.000252, 0.0006299, 0.1451],
    51: [0.002268, 0.01612, 0.04258, 0.2511],
    52: [0, 0.01612, 0.25, 0.2729, 0.4722],
    53: [10.67],
    59: [0, 1],
    60: [0],
    61: [0, 0.4, 0.5, 0.6667],
    62: [0.07281],
    64: [0.1451],
    65: [-1, 0, 0.000252, 0.002268, 0.01235, 0.1008, 0.1703, 0.2268],
    66: [0, 0.000252, 0.0252, 0.0645, 0.1008, 0.1333, 0.6049, 0.7622],
    67: [-1, 4, 4.75, 6.25, 6.5, 7.75, 8.25, 9],
    68: [-1, 0.1219, 0.1451, 0.1837, 0.2744, 0.3832],
    69: [0.1575, 0.2268, 0.258, 0.4444, 0.6813],
    70: [-1, 0.03628, 0.1008, 0.1575, 0.2744],
    71: [0.001008, 0.006299, 0.01235],
    72: [8, 9.25, 9.5, 9.75, 10.75, 11.75],
    73: [0.002268, 0.02041, 0.0645, 0.1008, 0.1333, 0.9685],
    74: [0.03049, 0.1008, 0.1219, 0.2268, 0.3638, 0.3832],
    75: [0, 0.000252, 0.002268, 0.2744],
    76: [0.02041, 0.1008, 0.1575, 0.2119, 0.4031, 0.4878],
    77: [0.001008, 0.002268, 0.02041, 0.04258, 0.05669, 0.09095],
    78: [0, 0.001008, 0.002268, 0.02041, 0.04258, 0.1219, 0.3265],
    79: [-1, 0.001008, 0.01235, 0.05669, 0.0645, 0.08163, 0.09095, 0.1008, 0.1219],
    80: [3.5, 8, 8.75, 10.75, 11, 11.25, 11.5, 12, 13.5],
    81: [0.001008, 0.006299, 0.02041, 0.05669, 0.08163, 0.6553],
    82: [0.0645, 0.1008, 0.2119, 0.3449, 0.4235, 0.4878],
    83: [0, 0.000252, 0.002268, 0.006299, 0.03049, 0.1219, 0.3086, 0.4878],
    84: [-1, 0.02041, 0.03049, 0.04258, 0.1008, 0.1333, 0.2268, 0.2913],
    85: [-1, 0.006299, 0.02041, 0.03049, 0.05669],
    86: [0.05669, 0.08163, 0.09095, 0.2119, 0.2744, 0.3265, 0.4031, 0.5331],
    87: [0.002268, 0.006299, 0.01235, 0.02041, 0.0252, 0.04258, 0.05669, 0.1008, 0.1703],
    88: [0.08163, 0.09095, 0.1575, 0.3449, 0.6299],
    89: [0.001008, 0.006299, 0.1219],
    90: [0.01612, 0.03049, 0.04258, 0.08163],
    91: [8.75, 10, 10.75, 11.25, 12.25],
    92: [-3.816, -3.641, -3.196, -2.721, -2.514, -2.08, -1.889, -1.695, -1.419, -1.293, -1.244, -1.065, -1.014, -0.7726],
    93: [-1, 6, 7.5, 8.5, 10, 10.5, 10.75, 11],
    97: [0, 0.5],
    99: [0, 0.3333],
    100: [0.1733, 0.1926, 0.208, 0.2712, 0.306, 0.38, 0.3928, 0.4216, 0.4364, 0.4508, 0.5128, 0.6281, 0.653, 0.7239, 0.7914, 0.8166, 0.8467, 0.873, 0.8954, 0.9375, 0.954],
    101: [0.0479, 0.1653, 0.6132],
    102: [0.1327, 0.1703, 0.1776, 0.2058, 0.2138, 0.2476, 0.2786, 0.3019, 0.3257, 0.3382, 0.3613, 0.4282, 0.4714, 0.5025, 0.5169, 0.5868, 0.627, 0.6692, 0.6889, 0.8005, 0.8277, 0.8565, 0.9063],
    103: [1],
    104: [1, 2, 3, 4],
    105: [2],
    106: [3, 4, 5, 6, 8, 9, 10, 12, 15, 17, 18, 20, 21, 22, 24, 26, 30],
    107: [1.963, 2.753, 2.926, 4.441, 5.188, 5.582, 5.906, 6.971, 7.591, 8.45, 10.3, 10.8, 14.22, 14.67, 14.91, 15.15, 15.71],
    108: [0],
    109: [0, 0.25, 0.5, 0.75],
    110: [0, 0.354, 0.4153, 0.4724, 0.5278, 0.696, 0.7533, 0.8859, 0.9605, 0.9795],
    111: [0.1556, 0.3287],
    112: [0, 0.1947, 0.4025, 0.727, 0.7759],
    113: [0.1216, 0.1341, 0.1503, 0.1677, 0.2422, 0.2782, 0.362, 0.405, 0.5448],
    114: [0, 0.1291, 0.1662, 0.1959, 0.2154, 0.3002, 0.341, 0.3896, 0.5178, 0.6063],
    115: [0.25, 0.3333, 0.4, 0.5],
    116: [0, 0.1392, 0.206, 0.2528, 0.3244, 0.3581, 0.418, 0.4442, 0.5095, 0.6984, 0.7207, 0.756, 0.7912, 0.8079, 0.8281, 0.8467, 0.8619, 0.8951],
    117: [0, 0.3859, 0.478, 0.662, 0.6978, 0.7968, 0.8311, 0.9114, 0.9517, 0.9847],
    118: [0, 0.1922, 0.354, 0.6003, 0.6346, 0.7474, 0.8055, 0.9565],
    119: [0, 0.2135, 0.3015, 0.3732, 0.4333, 0.4896, 0.5346, 0.6218, 0.8909],
    120: [0, 0.2058, 0.3051, 0.4652, 0.6412, 0.6963, 0.7826, 0.8505],
    121: [0, 0.2, 0.25, 0.3333, 0.4, 0.5, 0.6667, 0.75],
    122: [0.25, 0.5, 0.6667],
  },
  nodes:
    'g-4l-+g-0zKVzrUg-1zNUzlTg-8l-+z8UzdTl--zcTzQT ' +
    'f-3f-0i-+z5VzEUb-HzEUzsUb-9b-3zRTzfTs-3z5UzdT ' +
    'f-2t-+i-+zyUz9Uf--z9UzjTf-6t-0z6UzbTf-AzfTzTT ' +
    'p-+R-6S-+zoUzAU3--zgUz+V3-0R-3zYTzkTp-BzlTzEU ' +
    'v++i--r-+z5UziTa--zUTz0Ui-1i-+z-VzHUG+-zgTz1U ' +
    'm-3g+1M-+zzTzcTd-+zuTzDUm-6J+-zRUz2Ug+0z8UzjU ' +
    'q-+c-+n-3z2UzaUM-6zpUz9Un-6n-2zYTzlTN--ztTzKU ' +
    'Z-9Z-5Z-1zVTzhTq-0z9UziTq-2Z-DzVUzvUZ-GzwTzTU ' +
    'o--v++j+-z7UzTUzoUo-0v++ztTzYUv++zWTz-U ' +
    'b-Db-7b-2zUTzdTt-+z-UzdTt-+b-IzSUzpUb++znTzBU ' +
    'u-2d-+5-+ziTzxTY+-zoTzHU5-+n-4zyTzMU6-0zVUzAU ' +
    'b-Bv--b-5zXTziTb-7zjTz6Uv--b-HzsTzHUb-HzUUznU ' +
    'f-4v--Q-0ziTz8Uf--zkUzTUf-9v--zkTz2Uv--zWTziT ' +
    't-+j-+u-0z4UzOUs-+z-UzcTu-2t--zwTzWTP-0zdTzoT ' +
    'Z-9Z-3Z-0zWTzhTq-+z4UzkTZ-Eq-+zNUz+Uq-+ziUzJU ' +
    'o--v++4+-z9UzaUg++zCUzdUo-0v++zwTzOUv++zbTz-U ' +
    'q-+c-+u-2zwTzEUj-4zcUz6Uu-3s-0ziTzaTq-7zoTz7U ' +
    'f-3f--f-+zdUzOUf-1zIUz7Uf-Af-6zzTzoTH-3zaTzsT ' +
    'Z-9Z-7Z-1zcTzmTq-0z7UziTZ-Dq-3zGUzzTq-+zdUzFU ' +
    'f-5o-0f-+zaUzKUI-5zlTzAUo-0f-BzzTzkTf-9ziTzYT ' +
    'r-+d-+l--z4UziTh-+zGUzaUl---+4zjTzxT-+1zxTzbT ' +
    'Z-9Z-5Z-1zcTznT5-2z0UzmTZ-Dg-9zCUzvTZ-GzNUzbU ' +
    'b-Cb-4b-1zaTzjTL+-zgTzwTb-Jt-2zEUzpTq-5zZUz7U ' +
    '4-1q-+H++z5UztTx+-zpTzgTq-+e+0zTUzxTx+0zLUztT ' +
    'Z-9Z-2Z-+zaTzjTq--zzTzkTZ-Eq-3zDUz-Uq-+zYUz8U ' +
    'f-3j-+f--zSUzDU2-3ztTzJUf-8j--z-UzjTs-2zmTzYT ' +
    'f-3o-0f-+zUUzHUo-1z3UzjTo-0f-7z2UzpTo-1ziTzaT ' +
    'Z-CZ-5Z-0zdTzpTi-0z3UzlTi-+1-5zTUz3Uv++ztTzAU ' +
    'Z-Ao-+Z-6ztTz9UZ-4zfTzqTo-0Z-DzFUzUUZ-FznTzCU ' +
    'g-6g-1e+-zOUz5UM-5z7UzqTg-Bg-8zyTzrTM-0zvTzgT ' +
    'v--v-+4++ziTz0Uh+0zqTz5UR-6o++z+UzBU1--zDUzOU ' +
    'b-Eb-1J-+z1UzfTp-4z1UzpTp-+b-IzDUzTUv++z0UzIU ' +
    'b-Av--p-2zwTzfTn+1z+UznTv--3-3zwTzHUb-GzAUzOU ' +
    'v--4--c-+zlTz2Us--z4UztT4-14+-z2UzTUO++z7UzOU ' +
    'p--d-+8++z6UzxTd--zGUzRUr--0-3zwTzBUA++zmTzyT ' +
    'Z-5n-2Z-+zeTzoT1+0zGUzxTZ-GN-2z5UzoTx+1zTUzCU ' +
    'r-0j-0a-+z3UzOUm-0zeTz4Uj--N++zqTzBUG-+z-UzgT ' +
    'j-+t--u-0z+UzCUn-0zkTzyTM-1I-0z3UzmTd-1zfTz+U ' +
    'i-0l--4-2z3UzRUI-4znTz5UR-9o+-zoTzdTW--zpTz8U ' +
    'p--d-+6++z1UzLUx+1zJUzvTr--q-+z5UzvTO-+z0UznT ' +
    'f-0g-+p-DzRUz8UM++z+UzEUf-79-+zDUz+U5++zmTz7U ' +
    'b-Go-0b-6zrTz3Ub-3zgTzqTo--b-IzFUzRUo-1z5UznT ' +
    'f-6f-+p-7zPUz8Up-3z7Uz+Uf-Bp-8z+UzmTp-5zpTzfT ' +
    'o-0d-+6-0z3UzrTD-4zGUzwTo-1O-+z6UzqTd-0ziTz3U ' +
    'Z-DZ-3u-2zmTzxTE-4z2UzrTv-01-3zCUzrTzPU ' +
    'i-03-0r-1z1UzqTy++zJUz2UA--r-+z7UznTA-1zdTzqT ' +
    't-0E-+W--zKUz5U+++z+UzAU-+0zHU0-0zrTziT ' +
    'j-+x++L-4zyTz8Up-6zCUz+U2-2L-+zxTzjTm+0zvTzKU ' +
    'v--v++i-0zvTzjTO+0zpTzGUv++Q-1zCUz0UJ-2zHUz3U ' +
    'b-Eb-31+-zxTzkTM+1z0UzuTb-KJ+-z9UzrTzPU ' +
    '4-1n-5v++zvTzAUl+0zxTzEUN-+v++zsTz8U3--z8UzKU ' +
    'f-6f-+t-+zJUzuTr-2z3UzvTt-4f-AzzTzqTW+1zeTzuT ' +
    'b-Eo-1b-8ztTz0Up-4z-UzhTo-1L+-z1UzHUW+0zkTz7U ' +
    'Z-Go-1Z-3zsTz3U8-+z0UziTH-2zPUZ-IzpTzJU ' +
    'f-6f-+i+3zAUzMUi-0z3UzmTi-+M-4zxTzmTf-7z3UziT ' +
    'c-+i-06++zzTzIUp-EzsTzgTi-0C-3zMUz0UzzT ' +
    'b-2p-5D-1zxTziTf-EzmTzaTf-+i-+zIUzqTu-5zzTzIU ' +
    'p-1B-2B++z1UzhTm-5z8UzKUG+-F-+z7UzvTm-+zzTzGU ' +
    'b-Hb-2p-6zqTzeTo-0z0UzsTo-1m-4zKUz5U2-+z-UzmT ' +
    'g-2Z++g-+zIUz8UztTg-D6++zyTz7UM-0z1UzmT ' +
    'o-1b-Fb-4zrTz0Uj-7zCUzdT-+-zFUj+5zkTzzT ' +
    '4-2l--R--zBUz+U8-2zpTz1UG-1zMUz-U ' +
    'v++s-1l-1z0UzqTK-+z7UznTs-4m-2zJUz6Um-1zqTzBU ' +
    'o-1j-45++z1UzHUI+-zmTz4Ui+4P-1zhTzpTA++ztTz9U ' +
    'b-7P-+7--zJUzpTb-1zlTzuTb-Kt-5z1UzqTH-2zKUz1U ' +
    'o-03-08-1z-UzBUj+6zFUzsTM-1B-0z3UztTj-0zrTzhT ' +
    'g-Ag--l-2zGUzxTl-2z1UzsTR-+zBUI-3znTz-U ' +
    'i-0C-+t-4zGUzxTR-4zwTz1UA--L-5zuTzFUL-0zvTzgT ' +
    'b-Jb-1I-+z3UznT8+0z1UzwT0-4M+3zKUz7Uz2U ' +
    'g-+E-3d+-zKUz4Uz1Ug-AL-3zyTz3U4-+zqTz5U ' +
    'n-0r-29-2zzTzAUF-4zuTzfTv--9-0z9UzvTn-3z7UzKU ' +
    'n-16++H-1zwTz2UM+0zHUz0Un-71-4z5UzlTl+1z+UzLU ' +
    'Z-GZ-0q-1ztTzbTa-+zzTzCUw++zLUzzT ' +
    'k--4-25++z-UzAUw++zGUzyT7-3P++zvTzbTz+U ' +
    'f-6M+2j-4z5UzrTf-0z7UztTj-58+-z+UzoTzdT ' +
    'g-+U++O+1z5UzJUz+U--+g-Ez+UzsTR-7zbTzzT ' +
    'Z-GZ--R-0z-UzjTt-3z-UzsTQ-0z0US-3zLUz4U ' +
    'v++s-6u-1zvTz1UD--zzTzfTg+2j+2zAUzrTm-5zMUz6U ' +
    'o-1o+29-1z0Uz7UB-3zvTz6UG+-9-2zoTzxTW-+zuTz8U ' +
    '3-1u-3D-+z9UzwTH-1z0UzIU1-3D-0z2UzEUv--zoTz5U ' +
    'u-3i-0i+6zxTz6Ui++z9UzlTY--A-0z-Uz7UI--z5UzNU ' +
    'a-+Z-9q-4zxTziTj-7z3UzhTi-0q-1zQUz3UzwT ' +
    'a-+k--7++z+UznT5--zfTzvT0-+k+-zSUz9Uj+1zCUzqT ' +
    'b-2E--z9UE-5zlTzzTE-6b-Hz-UzBUf-CzqTz8U ' +
    '6++Y--4-2zxTzBUl-1zCUzvTI-1p-8zOUz6UW+-z6UzoT ' +
    '4-2L+-8--z-UzqTi-1z1UzqT1-1Y+0zNUz6UY++znTzBU ' +
    't-4M+2a+0z4UzyTK-1z+UzrTR-8K--zjTzuTzAU ' +
    '8-13--g-AzzTzrTE-4z9UzqTL++zjTi-+zEUzuT ' +
    'Z-Go-1Z-7zxTz1Um--zoTz0UQ-0ztT5-2zJUz1U ' +
    'i-0C-3O-0z+UzJUi+1z+UzEUm+-i+5zFUznTJ++zhTzvT ' +
    'o-1M+1d+0z1UzJUf-+z7UzwTg-3M+1znTzGU6-+ztTzhT ' +
    'Z-Gb-0P--z6UzmTE-0z1UzxTE-2J-0zLUz8UzzT ' +
    'Z-I-++Z-BzfTz5UG-0zyTz1Ui+0z5UzLU ' +
    'u-1Z-GG+-zrTz3UzDU0++O-+z8UzrTs-5z3UzuT ' +
    'j-0b-Hx+0zyTz3U6--zCUz0Uq-6e++ziTzyTv++zoTzHU ' +
    'o-06++e-+z+Uz6Uj-0zIUztTp-1zSUS-0zoTzyT ' +
    'v++q-41++z5UzzTm-2zmTz2US-3v+-zLUz3UI-+zqTz4U ' +
    'o-1L+-Z-GzsTzDU0--z6Uz+Ul+2I-+zyTzkTs-1z4UznT ' +
    'D-21+-I-2z7UzrTh++zsTz+U8+0i-1z7UzrT-+4znTz1U ' +
    'j-36++u-1zvTz1UG-3zPUz-Uu-41+1zsTzeTz7U ' +
    'r-28++t-5z3UzoTl++zOUzvT0-2C-0zsTz3UB--z1UzfT ' +
    'a-+6++H--ztTz+Uj-3zEUzoTQ--o+1zrTz0Uj-6zIUz+U ' +
    'g-Dn+-g-7zuTz0Ut-5z3UzvTH-2p-2zzTzmTzBU ' +
    'a+-t-4Q-2zAUz-UC-1znTz9UP+0M+-zoTzxTzFU ' +
    'o-1Q-2O+6z9UzwTR++z0UzsTp-6F-2zvTzSUF-6znTz4U ' +
    'u-3G+-j-6zyTzjTM+0zHUz0Ug-Cy++z6UzjTm++zzTzjT ' +
    'c-+l-11-2zzTz8Um--zpTz4US-51-0zKUz-UzwT ' +
    'u-57-+M-3zsTz1UM-5z1UzpT7-2-+1z0UzSUz3U ' +
    'M-+d+-u--z3UzJUzwTb--b-+z-UzkTu-5z+UzCU ' +
    'Y--O-+S-4z6UzgTv++zwTz5UK-20+-zyTzHUzsT ' +
    'q-4H-1i-0z-UzpTL+1z0UzNU2-4P+-zpTz1UzEU ' +
    'n-+o+0C-+zFUzzTI-5ztTz9Uv--Q-+zpTz1U8+0zCUzyT ' +
    'f--W++v-0z0UzIUi+7zpTzBU0-1i++zwTz1Ug++zAUztT ' +
    '0---+25++zxTz7UA-0z-UzBU1+3-+3z-UzvTg-5z4UzHU ' +
    'Z-IR++Z-+zoTz-Un-+zqTz1UzGU ' +
    '6++r-3Y-+z+UzBUg+-zDUzrTi--D-2zAUzNUp++z3UzoT ' +
    'u--f-DI++zyTzrTM-2z9UzwTM-5A++z1Uz9UO+5zzTzhT ' +
    'v++j-62-1zzTzAUF--zvTzbTj-22-3zGUzxTq-6zqTzFU ' +
    'j-6R-Bc-+z+Uz7U0+0zmTz8UR-AG-2zeTzvTO+3zuTzCU ' +
    'S-4c-+S-1zyTz2U1-0zEUzyTp-6p-0zsTzQUK-0zgTzzT ' +
    'l-2N-1H-+z3UzyTO+-zsTzAUH-06++zkTzxTF-0zmTz3U ' +
    '4-2c++8+0z-UzuTk+0zKUzvTR-Bk++z4UzHUz+U ' +
    'a-0-++Q++zfTzvTJ-4z+Uz9UzKU ' +
    'n--e++j-1zxTzoT0-1z8UzqTR-2r-4zGUzsTR-5zvTz3U ' +
    'a-+8+0E-6z0UztT8-0zsTz4U8--F-1zRUz2U5-0z7UzsT ' +
    'u-56--j-0z0UzvTO+2zjTzxTM+1O+4z3UzVUp-7z8UzvT ' +
    '2++c-+-++ziTzzTL--zJUz0UF-3+++zHUz2UC-2z1UzgT ' +
    '1+41+2L+-zwTz0Uf--z6UzsTzFU ' +
    'Z-+M--z5UF-5zjTz+UD-2Z-EzxTz6UB-+ztTz3U ' +
    'k--l++d+-zEUzwT4-2z+UzAUs-0zhTl+-zoTz5U ' +
    '1+4b--a++zyTzkTL-1zzTz1UzHU ' +
    'r-2Y--a+0z3UzxT1+1zKUz0U0-2j-+z2UzsT0-5zdTz+U ' +
    'k--K-0v++zyTz6UB-3z0UzCUS-2i+3zwTzcTz3U ' +
    '-++j+4j++zvTzZTz-U8-30--z0UzxT2--zEUztT ' +
    'M-5i+-p-+zxTz7U8++z-UztTp-9i+1zoTz4UzfT ' +
    'M+2C-3O-0z+UzHUO--zDUzrT7-1i-1zvTzcTS-3z3UzqT ' +
    'Y--6--5-+z+Uz4UO+2zfTzxTA-+zrT1+-zxTzHU ' +
    'l-1j-08+0z2UzwTJ-1zmTz-UP-08+-zcTzuTi+2zrTz7U ' +
    'p-Eb-1R-1z+UzoTJ-5z0UzHUZ-8C--z2UzmTQ++zxTzBU ' +
    'E--t-1j+3zGUzxTztT3-14++zxTz5UE-1zDUzmT ' +
    'u-5p-C--+z0UzfTv++ztTz5UL-2p-7zSUz5Up-FzuTzCU ' +
    'Z-H2-22-0zzTzqTN-0zEUzoTh+-zJUz1U ' +
    '2-12-0d++z+Uz5UG--z4UzoTv-04-+zwTzMUL+0zkTz3U ' +
    'r-1k--r-+z-UzBUzkTG++B-1z+UzqTr-5zzTzLU ' +
    '2++9-3c++zyTzCUJ--zwTzBU9--J-3zJUzrT7-0z8UzxT ' +
    '2-1r-2u-3zzTz6Un+0zpTzzTn++u-+zpTz5U5-1zFUz-U ' +
    'j-53-2l-0z0UzvTg+3zDUzwTa++g+4zgTz2UD-3z7UznT ' +
    'a-+p-Dj+0zxTz1Uf-2zzTzpT4-0p-4zKUz2Up-AzoTz6U ' +
    'k-+0+13-1zyTz6US--zIUz0U3-+f-7zsTzdTzwT ' +
    'v++7-+E-0zrTzzTE-0z3UzyT2-5n+1zCUz2U1-+ziTz-U',
}
