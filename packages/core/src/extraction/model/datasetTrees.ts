// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const DATASET_TREES: TreesText = {
  base: -2.980148,
  edges: {
    1: [7, 8, 9, 11, 12, 13, 15, 17],
    2: [3, 5, 6, 7, 9],
    3: [3, 4, 5, 6, 9, 10],
    4: [0],
    6: [0, 0.3333, 0.5],
    7: [0],
    8: [0, 0.25],
    9: [0],
    19: [0],
    20: [0],
    21: [1],
    22: [0],
    23: [2, 4, 5, 6, 8],
    24: [0, 1, 2, 3, 4],
    26: [139, 147, 152, 153, 175, 176, 179, 180, 182, 201, 203, 209, 211, 213, 241, 243],
    27: [7, 8, 9],
    28: [0],
    29: [0.3333],
    30: [0.2, 0.5],
    34: [0.25],
    36: [0.5],
    44: [0.006299, 0.01025, 0.01575, 0.01682, 0.02041, 0.02331, 0.252, 0.2626, 0.4008],
    45: [0.25, 0.4444],
    46: [0.000252, 0.0006299, 0.01612, 0.02041, 0.1668, 0.2501],
    47: [0.000252, 0.0252, 0.4001],
    48: [4, 7.821, 11.5, 11.75, 12, 12.88, 13.25, 13.5, 14.25],
    49: [0.02041, 0.0252, 0.03049, 0.03447, 0.07281, 0.2106, 0.2545],
    50: [0, 0.000252, 0.03842, 0.2511],
    51: [0.1671, 0.3333],
    52: [0.002268, 0.05152],
    53: [0.5, 5.25, 14.25],
    54: [0],
    55: [0, 1],
    59: [0, 1, 2],
    61: [0, 0.25, 0.6667],
    65: [-1, 0.002268],
    66: [0.000252, 0.002268, 0.01235],
    68: [-1, 0],
    69: [-1],
    72: [5.25, 6, 6.25, 6.5, 6.75, 7.25, 8.5, 9],
    73: [0, 0.01235, 0.04258, 0.1333, 0.1975, 0.5331],
    74: [0, 0.0252, 0.03049, 0.05669, 0.09095, 0.1008, 0.1219, 0.1575],
    75: [-1, 0, 0.001008, 0.002268, 0.006299, 0.01235, 0.04258, 0.05669],
    76: [-1, 0.001008, 0.002268, 0.006299],
    77: [0.001008, 0.01235, 0.04258],
    78: [-1, 0.006299, 0.0252, 0.04258],
    79: [0.01235],
    80: [4, 4.75, 6.75, 7.25, 8.5, 9.25],
    81: [0.02041, 0.0252, 0.1837, 0.6813],
    82: [0.01235, 0.03049, 0.04258, 0.05669, 0.1575],
    83: [-1, 0.03049, 0.05669],
    84: [-1, 0.000252, 0.001008, 0.01235, 0.0252],
    85: [0.002268],
    86: [0.002268, 0.006299, 0.01235, 0.02041],
    87: [-1, 0.006299],
    89: [0.01235, 0.0252],
    91: [10],
    92: [-5.473, -5.108, -4.99, -4.394, -4.134, -4.067],
    93: [3.25, 4.75, 5.5, 5.75, 6.75, 7, 8.5],
    96: [0, 0.5],
    97: [0],
    98: [0, 0.4],
    100: [0.3432, 0.4268, 0.5894, 0.6348, 0.9229, 0.9611],
    101: [0],
    102: [0.2395, 0.2762, 0.3418, 0.5976, 0.6437, 0.7128, 0.8629],
    103: [1],
    104: [2, 3],
    105: [1],
    106: [0, 6, 7, 11, 14, 22, 24, 25],
    107: [0.986, 1.853, 2.918, 3.845, 4.725, 6.476, 6.791, 7.12, 8.245, 10.26, 10.5, 10.94, 11.38, 11.59, 12.44, 13.34, 14.35, 14.64, 14.93, 15.81],
    108: [0],
    112: [0.5803, 0.6557],
    113: [0, 0.1411, 0.1529, 0.1868],
    114: [0.1515, 0.3269],
    115: [0],
    121: [0, 0.25, 0.4],
    122: [0],
  },
  nodes:
    'H-+n-+zKWzsT8-38-1zPTzvTD--zvTzkU ' +
    'H-+W-+L+-zRUzfWz-U7-0L+-zfTzbUzST ' +
    '-+0M+0zFWl+3zjTzNUM+--+4zPUzkTJ--zrTzOT ' +
    '9-0d-+zxVz-U6+-zQTd-+zTUzoT ' +
    '6+-9-+zHUzQTJ++j+-zvVzIUa-+zDUzqT ' +
    '9--W-+4++z6UzlVzvT8-2l--zQTzzTm-+zLUzhT ' +
    '6+-D-1A-+z+UzPTG--zMUzmTJ++zEVx+-zHUzpT ' +
    'v+0I-+Z-0zuUzwTR--zsTzRTzwV ' +
    'v+04+-B-+z2UzRTL+0zqTzpUzfV ' +
    'S-1M+0z-VF-+zBUzkTF-21+0zEUzqTJ-1zRTztT ' +
    'v+0D-+J++zaUznTD-1zYTz7UzVV ' +
    'v+04++7-2zuTzRTb-3zeUzxTzGV ' +
    'V-+L+1f-5zXTz2Ux++zMUznTF-1z4VzAU ' +
    '9-0i+2O+CzoUz5UO+2zAUzuTS-+zMUl-+zWTzzT ' +
    'O--L-+g-8z+UzfUX-+zWTzyTJ++b-0z1UzgUk+0zjTzyT ' +
    '9--r++J++zjUzvTp+-zeTz8Ug-EG-0zTTz-UzAU ' +
    '6+-8-3zRTzTUW-+1++z0UzoUM+0z6UzgT ' +
    'V-+g+17-4zNUzcTp++zoTzUTzwU ' +
    'S-38-2A-0zHUzkTO+AzuUz2U8-1zVTz0U ' +
    '4++S-3R-3z7UziTzVTQ++9-4zhUz2Ua-+zCUzoT ' +
    'V-+8-1g-CzXTz7Ug+1zYUzmTJ++ztUz9U ' +
    'v+04++6+-zWTz3Uf-1zvTzYUzsU ' +
    '4+-k++z1UzXTb-1zkUk+5zpTzQU ' +
    '8-29-+W-+zIUzgTQ-+zzTzXT9-5O+BznUzxTzjT ' +
    'v+0g-AM++z1UzfTM+0ziUzyTzrU ' +
    'v+07--g-4znTzLUM++zwTzXTzmU ' +
    '9-0W-+P+-zVUz-UG-+zeTz4Uf--zWTK-+zkTzJU ' +
    '4++S-3R-1zBUziTzWTm--h+-zcUz4Ug-3znTzEU ' +
    'V-+v+0g-HzcTzPUzRU4+-z2UzqU ' +
    'M+-K++g+-zzTzeUzlTg+0u-+zOUzoT-+-zsTzZT ' +
    'M+03---+5zQUzvTzkTI-+z0UI-0zWTzyT ' +
    '4+-S-3M+0zIUzlTzXTM+2A--z0UzSUzmT ' +
    'M+0L+-g+3z3UzjTg+-znTzWUH---++zlTz7UI-0zXTzxT ' +
    'v+0V--v-+z6UzbTzSUzdU ' +
    'v+0g-AJ-+zuTzeTL-0zTUzuTzcU ' +
    'V-+g-Cg+1zwTzfT4++z-UzIU6+-z4UzYU ' +
    'v+01+1L+1ztTzJU1-0zYTz5UzcU ' +
    'S-4W-+1+3zNUzvTG-1zfTz5UzfT ' +
    'L--O+-zsTO+2zbUz4US---++zsTz7UG-1zcTzwT ' +
    'L+-r++zcTz2U3--J++zLUzwTzmT ' +
    '6+-7++0+-zvTzZTzBUm--q++zXUzwTL+-zmTz4U ' +
    'M+19-5h-+zEUznT1+1z2UziTM-+z0UzZT ' +
    'V-+X--g-GzfTzBUzLU9-1zaUz2U ' +
    '6+-4+--+2zvTzZTzAUW-+-++z5UzPUK-+zgTz6U ' +
    'M+01--v+0zvTzLUzWUR-+P+-z8UzvTG-0zbTzxT ' +
    '9-5k+2k+-z4UzlT-+3zJUzxTC--zcTzxT ' +
    '6+-7--M+-zJUzqTzbT-++k+6znTzDUzMU ' +
    'V-+v+0g-FzfTzFUzPUO+AzaUz5U ' +
    'L+04++zcTx++zmTzDU8--O+3z1UzkTO+AzXUz-U ' +
    'g-AX--u-0z+UzlTzAUg+1zSUzxT ' +
    'V-+7-3g-2zqTzBU7-5zvTzcTzWU ' +
    'm-1b-3b-+zxTzPUO+7zoTz7UO+6ziTm+0z4UzsT ' +
    '6+-1+0z5UD-0zZTzzTO+D1++zvTzPUzjT ' +
    'S-4v-+zKU1--zxTzDUziT ' +
    '4++S-3S-0znTzGUzdTg++zrTg+2zTUz1U ' +
    'V-+g-HC-0zcTz2Uz7UzQU ' +
    'V--S++p++z+UzdTb-2zEUzvTzPU ' +
    'm-1L-1H++zIUzuTF--zzTzgTf-0zeTzzT ' +
    'v+0Z-1S-2zGUzlTV-+zcTz3UzUU ' +
    'm-1-+3o++ztTzCUl+0z+UzhTzgT ' +
    'v+0X-+1-0zfTz8UzAUzSU ' +
    'v+0O+4g+1zPUzrTL+2zfTzBUzTU ' +
    'V-+j++7-5z7UzpTZ-2zhTz-U5++z1UzNU ' +
    'g-Av+00--zmTz7UzNUI++zYUzyT ' +
    'V--v+0p+-z3UzfTzGUzRU ' +
    'V--S++8-3zcTzuTR-0zGUztTzDU ' +
    'A-1l++z3Ug+5zcTz+Ux++1-+z0UzSUI--zjTz3U ' +
    'g+1m-1g+-zzTzRUzsTA-4g+5zgTz1Uz6U ' +
    'R-0W-+b-4z6UzVUzrTV-+O++z3UziTz9U ' +
    'X--V-+g-7zjTzAU5++z+UzOUzSU ' +
    '6+-g-9zbTg-Dz7UzwTW-+1++zuTzDUB--znTz+U ' +
    '0--V-+Z-+z0UzjTO+8zDUz0US+-zuTzQU ' +
    'V-+9-0W-+z9UznTH-1z2UziTm-+zOUz1U ' +
    'v+0v++n++zvTzBUziTzOU ' +
    'M++1+0zPUztTX--1+2zlTz1UzIU ' +
    'R-01++ztTh++zKUz+UF-01+0zrTzCUF-3zwTzfT ' +
    'S-11--6++zoTz4UzPU6+-zgTz2U ' +
    'L++C-+zzTzlT8-12++zvTzAUj+0zNUz+U ' +
    '6+-D-1m++zyTzhTz6U7-1W-+z8UzpTzUU ' +
    'v+0V--1-0zkTz9UzEUzMU ' +
    'S++i+0i++zzTzgT1+-zBUzsTb-2zQUu--zoTz7U ' +
    'g-7f-+zDUL+0zlTz-U0+0L+0z1UzUUzyT ' +
    'V-+4+03-+z9UznTzhTzNU ' +
    'L-1m-+8-2z1UzTUW++zlTzzTV-+zhTz2U ' +
    'L+-J++zjTL++z4UzzT0--M++zCUzrTzSU ' +
    'W-+H-20-+z9UzwTm+1zlTz-Uk+4zfTz1U ' +
    'L-10+0l+4z3UzPUl+-z5UzkTv+-ziTz0U ' +
    'v+0f-2d--zjTz2Uk+2zxTzJUzLU ' +
    'v+0Z-14++zvTzKUZ-3zkTz2UzJU ' +
    'L+0g-+zFUf-3zhTz4U0--0+0z9UztTzTU ' +
    'L-0-+1O+1zmTz2UI++zPUzxTv+-zhTz+U ' +
    '0+-r+-E-+zRUzyTznTr+-5++zgTzwTzCU ' +
    'v+00+0O-+zGUzrTm+-z-UzgTzLU ' +
    'R--0++zuTY++zKUz3UX--i+1ziTz0UzFU ' +
    'X--9-59-3zyTzHUzmTzKU ' +
    '8-26+-8-+zxTzfT7-+zyTzEUm-0zOUzrT ' +
    'M+24-+7-1z1UzKUzpTziT ' +
    'm-+b--zqTW-+zIUzvTl+1z+UzlT ' +
    '9-5g-0i+3z2UzLUg-BztTzEU8-0zzTzhT ' +
    'n--9-5d-+zEUzvTl+2zlTz-UzmT ' +
    '8-26+-zhTn+-zDUznTZ-1zNUp++z+UznT ' +
    'O+4x+-A-3zcUzzTg+0z2UzkTV--f-4zeTz-UzHU ' +
    'v+0O+91-+ztTzBUzhTzGU ' +
    '1--k+3g-+z1UzjTR-1z8UzuTg-7z+UzRU ' +
    'L+0A-40+1zgTzzTz1U9-2V--zrTzHUzMU ' +
    'L-1I++c-+zFUzxTzpTv++zjTzxT ' +
    'B-0g--z7Ux+0ziTzxTg-3H-0z-UznTi+-zxTzKU ' +
    '1-+g-+zAUH-+zzTzgT-+4o+-z+UzNUzsT ' +
    '0+0Z-1A-2z1UzNUA-2z1UzpTv++0+2zcTzxTz2U ' +
    'O+24+0Z--z-UzQUO+0zoTz4U4+-zhTR++zuTz8U ' +
    '0--6++zkT1++zpTzAUL+0zvTzPU ' +
    'x+-R-2o-+zKUzyTL+1zkTz0Uk+1zgTJ-0z6UzvT ' +
    '7-2-+-r++z0UzjT-+4zJUz0U-+0z1UziT ' +
    'O+4J-2g-5zzTzNUzqTP++g-1zBUztTP+0zfTz-U ' +
    'm-+I++p+0zKUzsTzpTg-6ziTz+U ' +
    'O+0F-1zhTzyTO+4zMUA-5zsTzAU ' +
    'V-+1-+f-4ziTz8UO+5zGUzwTS-+zLUz2U ' +
    'B-1g+4J++z3UzkTzBUM--z-Ue-+zwTzgT ' +
    '9-5V-+g-GzrTzCUzKUzdT ' +
    'i+1g+1g+-zsTz9U9-+zyTzkTl+4zwTg+6zJUz1U',
}
