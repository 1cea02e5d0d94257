// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const DATASET_TREES: TreesText = {
  base: -3.157,
  edges: {
    1: [3, 5, 7, 9, 11, 12, 13, 15],
    2: [3, 4, 5, 7, 8, 10],
    3: [3, 4, 7, 8],
    6: [0.2, 0.3333, 0.5],
    7: [0],
    8: [0],
    9: [0],
    10: [0.6667],
    16: [0],
    20: [0.25],
    21: [1],
    23: [2, 3, 4, 5],
    24: [0, 1, 2, 3],
    25: [0],
    26: [145, 149, 156, 159, 167, 174, 176, 178, 179, 186, 192, 201, 208, 209, 232, 235],
    27: [5, 6, 7, 9],
    28: [0.4],
    29: [0.5],
    30: [0, 0.3333, 0.6667],
    36: [0.6667],
    38: [0.25],
    44: [0.08163, 0.09095, 0.1112, 0.2047, 0.2119, 0.3287, 0.3449],
    45: [0.000126, 0.001008, 0.002268, 0.02041, 0.07281, 0.09095, 0.25, 0.252, 0.3832],
    46: [0.000252, 0.001008, 0.002268, 0.02041, 0.2501],
    47: [0, 0.000126, 0.000252, 0.25],
    48: [4.75, 6],
    49: [0.1975, 0.3086, 0.3418, 0.3992],
    50: [0.002268, 0.004031, 0.2505, 0.2634],
    51: [0.002268, 0.01235, 0.02041, 0.1721, 0.25, 0.2511, 0.3334],
    52: [0.001008, 0.006173, 0.01612, 0.0645, 0.2279, 0.2885, 0.4722],
    53: [7.625],
    55: [0],
    56: [0],
    59: [0, 2],
    61: [0.3, 0.4],
    65: [0.04938, 0.1703],
    66: [0.006299, 0.01235, 0.0252, 0.04938, 0.1333],
    67: [-1],
    68: [0],
    70: [0.3832],
    71: [0.03049],
    72: [4.5, 6, 6.25, 7, 8.25, 8.5, 9.5],
    73: [-1, 0.0252, 0.1008, 0.1333, 0.1703, 0.3086, 0.9685],
    74: [0.01235, 0.0252, 0.03049, 0.04258, 0.05669, 0.08163, 0.09095, 0.1219, 0.1333, 0.1575],
    75: [0.001008, 0.05669, 0.1975, 0.3449],
    76: [-1, 0.01612, 0.05669, 0.2744],
    77: [0.001008, 0.01235, 0.02041, 0.03049],
    78: [0.002268, 0.01235, 0.09095],
    79: [0.01235, 0.0252, 0.04258],
    80: [-1, 3.5, 7.5, 9.75, 11],
    81: [-1, 0.01235, 0.1008, 0.1219, 0.1837, 0.6553],
    82: [0.0252, 0.03049, 0.09095, 0.2119],
    83: [0.01235, 0.1008, 0.1219, 0.1575, 0.6299],
    84: [-1, 0.002268, 0.04258, 0.1333],
    85: [0.006299, 0.04258, 0.05669],
    86: [0.03628, 0.0645, 0.1333, 0.1575, 0.1837, 0.2268],
    87: [0.01235, 0.02041, 0.04258],
    88: [0.1008, 0.1333, 0.1575, 0.2744, 0.3086, 0.4031, 0.4235, 0.4659],
    89: [0.002268, 0.006299, 0.01235, 0.02041, 0.03049, 0.04258, 0.1219],
    90: [0.3638],
    91: [13.75],
    92: [-4.394, -3.641, -3.093, -2.822, -2.753, -2.666, -1.658, -1.506, -1.419, -1.119, -0.5478, -0.4226],
    93: [2.75, 3.25, 3.75, 4.75, 6, 6.75, 7, 8.25],
    96: [0, 0.3333],
    97: [0, 0.5],
    98: [0.3333],
    100: [0.5481, 0.675, 0.7239, 0.744, 0.8166, 0.873, 0.954, 0.9795],
    101: [0, 0.3528, 0.6132],
    102: [0.2138, 0.2313, 0.6692, 0.7779, 0.8277, 0.8565, 0.9063],
    103: [1],
    104: [1],
    105: [1],
    106: [0, 2, 8, 9, 20],
    107: [1.86, 4.756, 6.31, 7.875, 8.194, 11.72, 12.19, 15.71],
    108: [0],
    113: [0, 0.1503, 0.1885, 0.362],
    114: [0.2154, 0.2385],
    116: [0.4442],
    118: [0.2867, 0.6766],
    119: [0.2135],
    121: [0],
    122: [0, 0.5],
  },
  nodes:
    '4++9-0G--zsTzBUG-1zPTzwTh+19-4zeXzIUh+6zxTzyU ' +
    '4++S-4G-0ziTzOUzOT0++o+4zqTzbUI-2zPWzOU ' +
    '9-+W-+zEWW--zkTz2US-39-7zTUzgTb--zvTzOT ' +
    '6++8-48-+zvTzNTzBUL+0m-+z7UzcTr++zZWzGU ' +
    'V--O-4F-+zAUzUTzMVM+1zYWz3U ' +
    'O-4R--J++z2VzvTO-0zSTz5Uz8W ' +
    'V--8-4G-+zAUzUTg+1z3VzkTL-2zyVzzT ' +
    'L+0F--g+2zFUzlTzRT3-+D-0zBVztTzZT ' +
    '-+1M+0zDV-++zjTzDUO-0S-0z3UzQTM+0zUUzyT ' +
    'L+0R-+O+1zHUzkT8-4zPTzoTI++E++z-VzgTzcT ' +
    '6++O-2b-+zyTzQTz8Uj+0b-2zPVzJUc-+zJUzkT ' +
    '5++7++R-1z3UzXTzcU1++Z-2z-UzjTh+3zmUz6U ' +
    '9-1s++-+5zhUzoTzqTG-2R-2z2UzSTg--zoTzcU ' +
    'O-4F-+b-1ziUzrTO-0zVTzxTN-5zPVzoT ' +
    'M+-H--zkU1+-zOUzpTH-+a--z9UzmTM+1zsTzTT ' +
    '6++7++O-0zRTz-UzDUN++Q-+zxTzoUb-1z8UzgT ' +
    'V--X-+g-5zaTzEU8-1zzTziU9-6z-Vz7U ' +
    'v+-R-1d-+zOUzcTg-2zRTzqTzHV ' +
    '9-1W-+0+3zjUz3Uj+-z0UzcTS-49-7zMUziT4+-zTTzvT ' +
    '-+4M+-8--zBUzeUS+0znTzDU8-2zUTz1U ' +
    '7-3W-+0+1zWUzwTA-1zaTz9UA-1F-0zyTzTTz-U ' +
    '6++4+-k++zzTzTTO+8z1UzzTa-0I-2zaUz0UzjT ' +
    'O-4V--R--zxTzZT-+1zbUzxTD-+z6UzqU ' +
    'v+-V-+X-+zaTzBUJ++zjUzyTz2V ' +
    '9-1b-30+2zYUz4UD--zuTzKUg-05++zVTzvT0-+zqTzPU ' +
    '6++8-2zSTz8U1++K-+zfTz1Ur++zMUztT ' +
    'L+19-1N++zCUzgTX-+zSTzzTO+6zrU-+4zNUzmT ' +
    'V--m+15-+zYTzAUf-0zrTzPU9-5znUz0U ' +
    'V-+X-+0--zdTz6U6++zuTzcUM+1zgUzwT ' +
    '6++6-+V--zWTz2Uz9Ua-0N-5zYUznTziT ' +
    '8-1J-+W-+zGUzgTn+4zaTztTh-+E-+zyTzWUzkT ' +
    'L+0R-0P+-zDUzoTO-1zWTzwT-+4W-+zOUzvTH-0z8UzhT ' +
    '7-3J-0N-2z2UzhTM+1zZUzsTS-3z1UzXT ' +
    '3-+J++o+-z-UzPUP+1zgTz9UzZT ' +
    'v+-6++zYTv++zDUzbTzoU ' +
    'v+-R-5L-3z4UzeTk+-zvTzXTzlU ' +
    'v+-g-1C-+zqTzXTL-2zHUzkTzkU ' +
    '6++O-0zWTzwTN-5L+0zwTzQUzjT ' +
    'v+-Z-16++zqTzNUP++z1UzZTziU ' +
    'M+1O-+6++zeTz3Um-0zVUzvTr-+zVTz7U ' +
    'v+-f-1R++zeTz0Up++zRUztTzhU ' +
    'v+-v++O-4zuTzLUzYTzhU ' +
    '8-10+-d-+zGUzuTS-1zsTzXTm-+R-9zaUzvT-+0zlTz2U ' +
    'F-1N-5d-+zEUzvTznTzbT ' +
    'V-+X-+8++zgTzBUA--z3UzUUa++zdUz-U ' +
    'L-18-16++zhTz6Ul+1z1UzVU8-46++zaTzzTz+U ' +
    'v+-b-0L-0zGUziTg+4zYTzuTzbU ' +
    'L+19--h+4z8UzkTzYTO-+-+-z8UzoTl++zpTzSU ' +
    'v+-V-+Z--zuTzUTN++zWUzrTzeU ' +
    'b-06++0+0z5UzpTm--zVUzyTO-3D-+ztTzZT0+-zxTzJU ' +
    '6++7-21+0zCUzmTzbT1++L-+ziTz0Ub-0zSUz1U ' +
    'v+-Z-1O+8zOUzpTr++zbTzwTzcU ' +
    'v+-n+3g-5zeTzAU-+5zDUzlTzVU ' +
    'V--O-4r-+zhTz6UJ-0zyTzJUo++z3UzUU ' +
    'v+-L-1l+-zoTz7UzaTzWU ' +
    'd-+m++Z-0zkTz+UZ-2zIUzzTZ-5zgTz0U ' +
    '6++8-4g+0zzTzYTz5Ug+1g+-z-UzLUg+3zhTz6U ' +
    'X-+I--S-3z5UzmTS--zwTzeTR-4zOUzzT ' +
    'V-+g-2b-4zdTzwTN-0zLUzmTS-2zSUz+U ' +
    'h+0Z-2E-0zKUzzTE-+ziTz0U7++A-1zhTzyTz2U ' +
    '7-0O+2l+-zxTzXUj++z8UzrT9--z+UzeT ' +
    'L-3N-5L+1z-UzKUziTzhT ' +
    'V-+W-+h+5z3UzoT8-0zbTzyTm-+zQUz-U ' +
    'v+-O+5N-1zIUzhTs-+zcTz6UzaU ' +
    'W-+l++8-4zjTz0US-5zCUzpT8-3zcTz-U ' +
    'i+0N-3i++zvTzMUziTB--s++zcTz1UB-0zDUztT ' +
    '9-7a--o+0zyTzIUzoTR-3z8Uh+2zdTzwT ' +
    'v+-V--1-0ziTz6UC--zMUz0UzUU ' +
    'v+-o+3r-+zZTzzTO+3zIUzmTzTU ' +
    'O-4K--B-+zwTzcTzIU7++zKUzyT ' +
    'A-+i+2i+0z+UzdTZ-4zoTzDU9-7N-5zMUzrTY++zhTz2U ' +
    'V-+1--S++zbTzyT1-2zNUznT9-6zNUzxT ' +
    'W-+L++znTH-1zAUzrTzfT ' +
    'V-+A-0g++z4UzmT-+0zoTzQUm+-z2UzKU ' +
    'P-+zhTb-0O+9zPUzvTO-1zqTz6U ' +
    'v+-v++j++z9UzpTzdTzSU ' +
    'Z-3S-3R-6zGUzvTF-2zjTz-UO+DR-7zgTz+Uz3U ' +
    'O-49-4j+1zAUzgTQ++zbTz0UR-8zHUz1U ' +
    'J-0r-+f-+zAUzjTzCU9-3zsT9-7zQUz3U ' +
    'L+1G-+r++zxTzHUK-0zbTz2UO+7zYUO+9zjTz1U ' +
    'S-5W-+v--zOUz2US-+zfTz7UzjT ' +
    'v+-v++n-+z4UzgTzdTzQU ' +
    'O+4R-5n+-zzTzOUzvTx+-P+1zfTz3UP+0zMUzrT ' +
    'V-+O+55++zJUzvTR-7zgTzyTO+BzQUz2U ' +
    'v+-7-1b-0zEUzuTJ-1zbTz8UzQU ' +
    'v+-m-+S-3z9UzmTS+-zcTz0UzOU ' +
    'v+-N-0i+1zCUztTi+2zfTz1UzNU ' +
    'l+11+1a-+zjTz2Ul++zwTzDUO+1zSUA-+zkTzAU ' +
    'v+-b-0C--zGUztTr++zjTz0UzOU ' +
    '6++O-2n++z2UzdTz7U4+0h++z+UzQUv+-zwTzGU ' +
    'W-+M--O++zwTzHUO-1zhTz8UI-0zeTzxT ' +
    'I++d-+f-2zKUzvTg+3zlTz7UzlT ' +
    'N-1d-+6++zxTzLUQ++znTz-UB-1S+0zeTzvTz1U ' +
    'V-+X-+O+-z6UzgTzGU1+0zMUz1U ' +
    'v+-V-+g++z0UzgTu-+zFUzyTzPU ' +
    'o+00+1-+-zzTzjTz4U0+1-++zqTzJU-+3z-UzpT ' +
    'v+-S-0i+0zEUzwTN--z0UzfTzOU ' +
    '1-+r--o+2zxTzjTzGU1-2zKUzxT ' +
    'd-+o+1Z-+zjTz-UE-+ztTzKUI-1zeTzyT ' +
    'l+-S+0v-+z2UzfTR-5zFUzwTh++-+2zpTz1UC-0zJUzyT ' +
    'L+1g+1n++zAUzuT1+-zwTzgTN-4N-+z2UzMUzsT ' +
    'j+0M--O+CzEUzyT8-2ziTzzTM-0C-1zgTzzTz6U ' +
    'g-4m+0R++zgTz+UO-1zsTzEUO--zFUzzT ' +
    '6++8-2zgTz7Um-+b-3zKUz1US++zjTz6U ' +
    'v+-i+0F-+zIUzvTM++z3UzjTzLU ' +
    'W-+L++znTG-3zFUztTzjT ' +
    'W-+7-3N-2zFUzwTznTzjT ' +
    'v+-n+1P+0zxTzfTf--zKUzxTzLU ' +
    'W-+o+0J--z0UzlTn-+zIUztTi+-zyTzhT ' +
    'V-+I-+P++z2UzjTP+0zrTzAU9-2zLUz1U ' +
    'v+-M-+g-4zyTzFU-+-zzTzfTzIU ' +
    'n--g-+zHUe-+zsTzAUzhT ' +
    'N-27-4j+1zDUzxTzrTE--zkTn+2zvTz4U ' +
    'K--g-3g-+z1UzlTh+-zDUzrT7--zuTzJU ' +
    'v+-p-+K-0znTz7UL--zJUzrTzIU ' +
    'x++L+1L+-z8UzmT7-+z+UzQUV--r-+ziTz+Uz4U ' +
    'l++G-+zyTzkT4+0h++zuTzMUl+0z8UztT ' +
    'O+4i+-zOUO+0zsTz6U0+-k++zGUzxTO+AzjTzzT ' +
    'm-+2-+n--zCUztTzpTn+0z-Um-1zjTzyT ' +
    'v+-g-31-1zjTzBUl++zvTzCUzIU',
}
