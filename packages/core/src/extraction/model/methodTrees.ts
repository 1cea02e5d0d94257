// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const METHOD_TREES: TreesText = {
  base: -0.921058,
  edges: {
    0: [1, 2, 3],
    1: [10, 15, 20, 21, 26],
    2: [3, 8, 9, 11],
    3: [7, 11],
    4: [0],
    6: [0, 0.5],
    7: [0],
    8: [-1, 0],
    9: [0],
    10: [0, 0.5, 0.6667],
    12: [0],
    13: [0],
    16: [0],
    18: [0],
    19: [0],
    20: [0.5],
    21: [2],
    22: [0],
    23: [-1, 1, 2, 3, 4, 5],
    24: [0, 1, 3, 5, 6],
    25: [0, 1, 4],
    26: [156, 161, 162, 174, 177, 180, 209, 235, 241],
    27: [4, 7, 9],
    28: [0, 0.5],
    29: [0, 0.2, 0.3333, 0.5],
    30: [0, 0.5, 0.6667],
    32: [0.25, 0.5],
    34: [0.1667, 0.3333, 0.4],
    36: [0.4],
    38: [0, 0.25, 0.6667],
    39: [0.3333],
    41: [0.25],
    44: [0.09095, 0.1008, 0.1837, 0.1975, 0.2047, 0.2119, 0.2241, 0.2268, 0.3287, 0.4444],
    45: [0.01235, 0.1923, 0.25, 0.4659],
    46: [0.000252, 0.001638, 0.01612, 0.02885, 0.19, 0.3638],
    47: [0.00907, 0.25, 0.258],
    48: [0.5, 4.75, 7.5, 10.9, 14.75, 14.92],
    49: [0.1008],
    50: [0.000252, 0.0006299, 0.006299],
    51: [0, 0.000252, 0.001008, 0.002268, 0.1721, 0.2505, 0.2581],
    52: [0.1008, 0.25],
    53: [6.75, 10.67, 11, 13.5],
    55: [0],
    59: [0, 1, 2],
    61: [0.2, 0.3, 0.6667],
    65: [0, 0.0645, 0.1008],
    66: [-1, 0.001008, 0.03049, 0.2421],
    67: [-1, 3.5, 4.25, 5.25, 6.5],
    68: [-1, 0, 0.2268],
    69: [-1, 0.07281, 0.3086, 0.6049, 0.6813, 0.8186],
    70: [-1, 0.1219, 0.1575, 0.1837, 0.2421, 0.2744, 0.3832],
    71: [0.001008, 0.03049, 0.04938],
    72: [5, 7.25, 8.25, 10.25, 10.5, 10.75, 12],
    73: [0, 0.01235, 0.02041, 0.0252, 0.04258, 0.05669, 0.0645, 0.08163, 0.1008, 0.1333],
    74: [-1, 0, 0.0252, 0.09095, 0.1219, 0.1575, 0.258, 0.3265, 0.3832, 0.4659],
    75: [-1, 0, 0.000252, 0.001008, 0.006299, 0.02041, 0.05669, 0.08163, 0.1333, 0.1975],
    76: [-1, 0.1333, 0.2268, 0.258, 0.3449, 0.5331],
    77: [0.01235, 0.04258, 0.05669, 0.1219],
    78: [0.001008, 0.002268, 0.006299, 0.03049, 0.0645, 0.1333, 0.2268, 0.3638],
    79: [-1, 0.006299, 0.02041, 0.03049, 0.1008, 0.1451],
    80: [2.5, 4.25, 9.25, 10.75, 11.25, 11.5, 11.75, 12, 12.25, 13.75],
    81: [-1, 0.001008, 0.006299, 0.01235, 0.0252, 0.03049, 0.04258, 0.08163, 0.1008, 0.1219, 0.1837, 0.6553],
    82: [0, 0.03049, 0.09095, 0.1008, 0.1219, 0.1837, 0.2119, 0.2268, 0.258, 0.3265, 0.3449, 0.3638],
    83: [-1, 0.000252, 0.03049, 0.1219, 0.1837, 0.3086, 0.3638, 0.7901],
    84: [0.002268, 0.02041, 0.1008, 0.1219, 0.1333, 0.1575],
    85: [0.001008],
    86: [-1, 0.00907, 0.0645, 0.09095, 0.1008, 0.1575, 0.1837, 0.2119, 0.2913, 0.3638, 0.5331, 0.6049],
    87: [0.01235, 0.02041, 0.04258, 0.05669, 0.0645, 0.09095],
    88: [0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.2268, 0.258, 0.3449, 0.3832, 0.4235, 0.4659, 0.5102, 0.6299, 0.7077],
    89: [0.001008, 0.03049, 0.04258, 0.1219],
    90: [0.1008, 0.1837],
    91: [9.5, 10.25, 10.75, 11, 11.25, 11.5, 11.75, 12.25],
    92: [-4.394, -3.316, -3.196, -2.939, -2.351, -2.279, -2.197, -2.152, -2.029, -1.957, -1.658, -1.473, -1.206, -0.5478],
    93: [2.75, 3.25, 4, 7.25, 7.75, 8.5, 9.25, 9.5, 10, 10.25, 10.5, 11.25],
    95: [0],
    96: [0, 0.3333],
    97: [0, 0.3333, 0.5],
    98: [0],
    99: [0, 0.3333],
    100: [0.2627, 0.406, 0.4974, 0.5864, 0.744, 0.9184],
    101: [0.0479, 0.9427],
    102: [0.5025, 0.627, 0.6692, 0.6889, 0.7548, 0.7779, 0.8277, 0.8565, 0.8823],
    103: [2],
    105: [1],
    106: [10],
    107: [6.971, 7.591, 8.194, 11.26],
    108: [0],
    112: [0.9885],
    113: [0.1216, 0.405, 0.6349],
    114: [0, 0.1291, 0.2385, 0.4447, 0.5178],
    115: [0, 0.4],
    116: [0.6984],
    118: [0.6003],
    119: [0, 0.3732, 0.5827],
    121: [0.2, 0.5, 0.6667],
    122: [0, 0.75],
  },
  nodes:
    '5++G-6G-2zXTzzTA++zHVz4UV--R-9zLVzKUh+-zVTzwT ' +
    '5-44++2-+ztTzMTS-5zlUzTTR-6zFUzpV ' +
    '5-35-+S-+zfUzvT5-1zETzxT6--D-5zSVzAUb-0zpTzGU ' +
    'N-5r++N-2zTTzDUQ++z1UzFVN-8-+-z6UzzUzUV ' +
    'N-6F-+V-+zvUzaTN-1zQTz8UN-8O-1zmUzqTE-3zHVzDU ' +
    'N-6r++N-0zRTz5Ub-2z1Uz3VO-1n++zCUzAVN-8zkTziU ' +
    'N-4G-+V--zpUzaTN--zMTzvTN-8L+0zzTzdUG-1zPUz7V ' +
    'r++L+0G-6zXTzCUg+3zrTzOUx+0D-3zzUz8Uz-U ' +
    'H-+h++M+-zsTzHUB-0zpUzxTG-2R+1zbTz5UH-7zIUzkT ' +
    'L+0Y-+k++z8UzYTb--zrTzWU8-5R-1zUUzsTS+0zbUz1U ' +
    '6+-G-2M-1zbTz8UO-+zmTzCUc-+O-1zXUzxTE-1zYTzwT ' +
    'N-3R-+Z-2zzTzYUN--zQTzoTN-8P--zfUz4UZ-0zHUzxU ' +
    '5-45-+r++z+UzeU5-2zNTzBU9-0zwTR-2zAUz2V ' +
    'N-4S-0Q+-z6UzmUN--zQTzsTN-8+++ziTzZUb-+zKUzvU ' +
    'N-6E-+o+-z1UzaUN-1zWTz1UN-80--zOUzoTb++zqUz5U ' +
    'r++Q-17-2zVUzzT4-2zrTz7Up+-zlUz7U ' +
    'N-3R--V-+zSUzZTN-+zNTzmTN-6S-6zHUzkTV--zeUzxT ' +
    'N-65-2R-0zJUzeTR-5zlTzkUv+0v+-zWUzuUzRT ' +
    '8-44+-k++zBUzmTW-+z3UzfUi++r-+zhUzwTG++zAUzdT ' +
    '5-44-+S++zEUzpT5-0zOTz+UzqU ' +
    '5-45-+r++zyTzWU5-2zTTz7Ug--n-1zpUzAUz6U ' +
    'Y-+S++W+-z8UziT4+-zgTz3UO+5I--zDUzeUu--zoTzKU ' +
    'Y-+8+0V--z1UzZTR-6zqTzYT8+-s-+zYUzxT8-6zqTzGU ' +
    'N-6F-+V-+zPUzWTN-+zSTzwTv+0v+-zOUzoUzXT ' +
    'Y-+R+09-+zFUzoT9-3z+UzIUf-+U-+zTUz+Ug-1zfTz4U ' +
    '5-4g+48-6ziTz5U5-+zGUzlT6-0zlUzyT ' +
    '5-4L+0L++z4UzZT5-+zCUzmT9-0zqTR-6z6UzkU ' +
    '5-33-+8++z7UzhT5-0zSTzxT9-0zkTR-3z0UzeU ' +
    '5-42-+V--z6UzYT5--zQTztTX-+ziUzwT ' +
    'N-2r++G-+z+UzdTk+0zbUz-UN-8G-8zBUzfTB++zaUz+U ' +
    'W-+8-51++z0UzjTX-+zBUziTW++S+-zQUzvTn+4znTz8U ' +
    'L+0k++H-6zSUziTP++z8UzeTC--Z-3zuTzLUE--zuTzQU ' +
    'N-2Y-+Q+-zgTzFUZ-1zjTzTUN-9e-+zkTzGUQ-0z3UzZU ' +
    '2++M-3L--z6UzrT8++zTUzrTG++0-0zLUzyTk+2zoTz6U ' +
    'N-36+-N-+zWTzwTI-4zDUzbTv+0v+-z8UziUzNT ' +
    'N-3R-7s-+z1UzUTA-4zkTzTTv+0v+-z8UzgUzLT ' +
    'Q-+L-1zsTX-+zXUzvTv+-v++zxTzaTv+0zeUzMT ' +
    'N-5L+1i+1zXTzuTQ-2zUUzzTC-0N-Az3UzUUD-0z1UziU ' +
    'Y-+R+1v+-zoTzJUD-+zuTzLU2-1N+0zVUzxTM--zCUzjT ' +
    'L+1M+0R-8zNUztT6+-zeTz2UO-1M++zsTzGU7++zTTzvT ' +
    'M+0v+0v+-z5UzeUzPTv+-A-+z4UzhTO--zXUz1U ' +
    'v+0v+-v++z-UzZTu-0zdUz5UzLT ' +
    'g+2-+2S--z6UznTH-9zRUzmTH-8N+-zEUzxTg+5z7UzkT ' +
    'N-0F--W+0zIUzfTN-+zXTzwTQ-4M+0zZUz4UN-8zyTzPU ' +
    'L+1M+0a++zEUzvTJ-1znTzUTV--S+0zHUzyTa+0zSTz7U ' +
    '5-44--X-+z1UzeT5-2zcTz4U4++L-4z3UzdUzpT ' +
    'g+0v+-F-+zEUzfTv+0zQUzYT0+0v+0z8UzaTL-2zVTz0U ' +
    'Q-3L+0B-1zAUzhT-+1zwTzYUr++L+0ziTzwT-++zOUzqT ' +
    'R++v+-F--z8UzmTv+0zWUzRTM--r++zrTzFU4-0zNUzzT ' +
    'b-1G-0m-+zbTzvTS++z2UzmTI-1N++zGUzzTG-5zkTz2U ' +
    '5-27-1W-+zwTzCU1-+z+UzbTL-72++zCUziT7-4zhUz8U ' +
    'N-6A-5M+0z7UzmTQ--zCUzaTv+0D-1z2UzTUzZT ' +
    'N--h+1Y-+zeTz8UR-9zNUzjTv+0v+-z5UzXUzUT ' +
    'V--L+05-4zkTzLUJ-0zAUzrTJ++S-3zQTzrTzwT ' +
    'M+2v+0v+-z1UzTUzRTv+-4-1zTTzxT4-2zJUztT ' +
    '5-2M+1++0zzTzNUH-0zuTzbTH-5++-zGUzlTzXU ' +
    'g+1R-AC-1ziTz8UE-2zwTzMUa++c-+zCUzaTA-4z-UzgT ' +
    'r++U+-M+0z-UzoTS-7zKUzrTb-2j+-zjTzGUa+-zWUz1U ' +
    'N--L-+b-5zlTzHU++-zVTzxTN-Ag+1zqTz8U++-zYUz5U ' +
    '5-42++A-5z+UznTA-2zxTzSU3--zuTn+1z5UzVU ' +
    'Q-3L+1b-6zrTzIUS++zZUzyTL+-L++z2UzeTb-1zrTz4U ' +
    'N-6S++S-6z8UzfTC--zdTz-UB-19-1z2UzaUE-0zhTzDU ' +
    'W--M+1V--z-UzXT8-3zaTzvTH--m--zTUzyTL-3zmTz9U ' +
    'N--4+-8-7zeTzMUv++zFUzjTv+0v+-z6UzXUzTT ' +
    'N-2W-0Y-+zlTz8Uo-+zMUzqTQ-+U-+zbUz0UN-Az-UzPU ' +
    'Y-+N-+I-+z4UzWTP-+zJUzxTO++p++zEUzjT1+-zWUz+U ' +
    'R++i+0M-2zmTz5U++-zwTzDUI++M--z2UzHUznT ' +
    'C-06+-N--zcTzzTv+0zDUzUT5-+E--zqTzTU5-1zgTzGU ' +
    'N-5S++7-3z7UzkTO+1zcTzvT9-2N-9zoTzDUF-3zTUz2U ' +
    'Y-+R+-B-2zxTziTn-0zyTzKUb-3o-+znTzMUn-2zZUz2U ' +
    'N-77-1A-4z6UzoTF-0z4UzdTF-5K-+ztTzNUK++zhTzAU ' +
    's--W-+7-1z-UznT9-4zFUzwTi+29-4zTTzuTz2U ' +
    'g+1F-6v-+zaTzzTg++zzTzWTL+0L++zCUzmTC-0z5UzTU ' +
    'V-+J-3S+0z8UzrTF--zEUzfTF-21-0zYTz1Uz4U ' +
    '8-59-58-1zrTz6UM-0zWTzzTn+2J-2zKUzpTI-2z4UzfT ' +
    'v+0v+-v++z0UziTF-1zWUz7UzTT ' +
    'S-4s-0l-+z5UzhTZ-2zaTzzTH++F-3zpTzHU6++z1UzgT ' +
    'W+0O-1O+1zxTz9UR++zaTzzT+++O+-zwTzPT9-4z5UzkT ' +
    'W-+N-19-+z1UzjT9-2znTz6Uv--N-6zjTzIUm-0zHUzsT ' +
    'L+-L++B--zWUztTG-7zdTzxTW-+P-+zFUztTb-0z1UzKU ' +
    'M+2S-52++z1UzIUE-1zgTz2UN-94-1zVTzwTzAU ' +
    '5-02--l++zHUzxT0+1zWTz2Ug-+J-+zvTzRUM-+zGUzlT ' +
    'O+15-02++ziTz3UQ-5ziTzJUW+0O+3zJUz3UQ-4z9UzdT ' +
    '5-2N-6R-+z8UzrT2-+zFUzkT2-03-0zkTzEU0-+z0UzcU ' +
    'v+0v+-G-9z+UzbTG-3z2UzbUzVT ' +
    'L+02++v+-zhTzBU++0zKUzhTv+05-0z1UzLUzWT ' +
    'M+0R+0M++zoTz3Ui+-zTUz2UL+3v+-zlTzJU2++zSUz2U ' +
    'Y--L+0L++z4UziTA-7z3UzmTH-3H-2z8UznTA-6zVUz+U ' +
    'v+0v+-L+2zsTz4UF-5zUUz4UzWT ' +
    'v+0v+-r++zvTzGUn+-zzTzTUzXT ' +
    'L+-L++S-2zLUzpTO+4zbTzyTW-+Q-4zDUzuTS-+zTUz6U ' +
    'I++7-02++zsTzFUA--zpTz9UA-1zUT1-+zHUzoT ' +
    'N-+r++6+-zcTzvT0+-zKUzrTC-+0++z7UzlTO-0zAUzoT ' +
    'V--9--W-+z1UzSU5-2zxTzBUZ--z2UH-4zSTzzT ' +
    'V--g+7g+6z1UzlTv++zNUznTn+0z1UJ-1zYTzwT ' +
    'U++D-44-3zsTzCU-+0zyTzXU-+2a+0z7UzlTzPU ' +
    'N-+b-5j++zVTzwTv++zEUzlTD--p+0zgTz1Uv+0z7UzdT ' +
    'i+3H-1I-3z6UzjT1-1zrTzAUI-01--zPUzzT0++zoTz0U ' +
    'W-+d++0+-z4UzrTk+2zRTz-Uo--I-5zDUzqTE-0z1UzeT ' +
    'Y--S++R-Bz3UzfTg+5zxTzeTg+-znTG--zsTzNU ' +
    'g+1N-8S--z1UzfTF-2zKUzmTS-4g+6zAUzxTN-9zlTzGU ' +
    'm++p-+8--z-UzGUO+2zgTz4U8-+a--zFUzjTh-+zsTz5U ' +
    '7-4W++g-0z6UzyTR-AzkTz2UR-4m+0zrTzKUZ-3zYTzvT ' +
    'Y-+8-0h+0zjTzAUb-4z7UzrTF-4b-0z0UzSUb-6zjTz7U ' +
    'v+0v+-M+2z+UzhTE++zTUzuTzXT ' +
    '8-59-5M-1zxTzDU6+-zaTz2U4++9-6zNUz0Un-+zpTz8U ' +
    'W-0N-82++zsTz3UL+0zNUz0Ua-+S-1zEUznTv++zdUz0U ' +
    'v+0v+-n+3z-UzqTD-2zUUz1UzZT ' +
    'J--u-+W-+ztTzIUZ-+zKUzkTm+-F-7zHUzhTo++zgTz1U ' +
    '9-5V-+I-4z8UznTL-5zdTz0Ux++o--zeTzAUI-0z6UzpT ' +
    'S-7M+0+++zuTzBUv+-ztTzJUK++S-9zYTzwTJ++zvTzIU ' +
    'A-47-1k+1zyTzCUv+-zsTzIU7--x+-z8UznTY--zdTz2U ' +
    'N-+7-+j+0zwTzNUC--zWTzrTC-+N-BznTzHUE--zoTzAU ' +
    'S-7Q+-g+6z2UzjTA-0zPUz3UO+6A-3zeTz+Uz3U ' +
    '7-1L-3P+-znTz3UL-8zDUztTP+0L-9zhTzGUx+-zqTzMU ' +
    'S-5Y-+R++zvTz9UL+0zaUz4U7-3S-8zuTzFUS-9zVTz2U ' +
    'l++2-2p+1z2UzRUD-0zgTz+UL-62--zwTzhTG-4zGUzwT ' +
    'C-+B-+k+0zGUzvTB-3zgTzAUL-0n--zaTz3U6-+z8UzwT ' +
    'Y-+k+-G-4zMUzxTk+3zrTz2UO+0Y++zmTzCUM-1zSUz-U ' +
    'R++9-7v+0zyTzbTzdT8-2H++z5UzhTJ-3zPUzoT',
}
