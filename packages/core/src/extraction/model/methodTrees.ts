// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const METHOD_TREES: TreesText = {
  base: -0.925382,
  edges: {
    0: [1, 2],
    1: [4, 12, 16, 21, 23, 25, 33],
    2: [3, 7, 8, 9, 12],
    3: [3, 7, 8, 9],
    4: [0],
    5: [0],
    6: [0, 0.5],
    7: [0],
    8: [0],
    10: [0.6667],
    12: [0],
    13: [0],
    16: [0],
    18: [0],
    20: [0.4, 0.5],
    21: [2, 3],
    23: [-1, 1, 2, 3, 4, 5, 6],
    24: [0, 1, 3, 4, 5, 6],
    25: [0, 1],
    26: [159, 193, 196, 197, 237],
    27: [6, 9, 11],
    28: [0.5],
    29: [0, 0.2, 0.3333, 0.5],
    30: [0, 0.25, 0.3333, 0.5, 0.6667],
    32: [0.3333],
    34: [0.3333, 0.4],
    37: [0],
    38: [0],
    41: [0.5],
    44: [0.1703, 0.1959, 0.1975, 0.2047, 0.2119, 0.2198, 0.2732, 0.3711, 0.4444],
    45: [0.004031, 0.09776, 0.2905],
    46: [0.000126, 0.001008, 0.006299, 0.1056],
    47: [0.000252, 0.006299, 0.00907, 0.25, 0.4225],
    48: [0.5, 4.75, 6.75, 9.45, 11],
    49: [0.04938, 0.1008, 0.1837, 0.2431, 0.2744, 0.3711],
    50: [0, 0.000252, 0.25, 0.2505, 0.3333, 0.4444],
    51: [0.000252, 0.001008, 0.004031, 0.1196],
    52: [0.000126, 0.000252, 0.001008, 0.25, 0.3333],
    53: [8.5, 9.083, 14.75],
    54: [0],
    55: [0],
    56: [0],
    57: [0],
    59: [0, 1, 2],
    61: [0.6667],
    64: [0.01612],
    65: [-1, 0, 0.000252, 0.02041, 0.1703],
    66: [-1, 0.04258, 0.1451],
    67: [-1, 5.25, 9],
    68: [-1, 0.006299, 0.1008],
    69: [-1, 0.0252, 0.1575, 0.258, 0.4659, 0.6813, 0.7622],
    70: [-1, 0.1333, 0.1575, 0.2119, 0.2421, 0.3086, 0.3832],
    71: [0.006299, 0.01235, 0.03049, 0.04938],
    72: [4, 5.75, 6.5, 7.25, 8.25, 8.75, 9.25, 10.25, 10.75, 11, 11.25],
    73: [-1, 0.01235, 0.02041, 0.04258, 0.05669, 0.08163, 0.1008, 0.1333, 0.1837, 0.4878],
    74: [0, 0.04258, 0.0645, 0.1008, 0.1219, 0.2119, 0.2268, 0.2913, 0.3265, 0.3832, 0.4235],
    75: [0, 0.001008, 0.002268, 0.01235, 0.02041, 0.04258, 0.0645, 0.08163, 0.09095, 0.1575, 0.4878],
    76: [0.0645, 0.1008, 0.1333, 0.1837, 0.2744, 0.3449, 0.4444],
    77: [-1, 0.006299, 0.01235, 0.02041, 0.05669, 0.09095, 0.1451],
    78: [0.006299, 0.02041, 0.04258, 0.1219, 0.1837, 0.2119, 0.2268, 0.4444],
    79: [0.006299, 0.01235, 0.02041, 0.0252, 0.03049, 0.0645],
    80: [-1, 3.5, 4.25, 4.75, 7, 9.5, 10.75, 11.5, 12.25, 13, 13.75],
    81: [-1, 0.002268, 0.01235, 0.0252, 0.03049, 0.1008, 0.1219, 0.1333, 0.1837],
    82: [0.04258, 0.1008, 0.2268, 0.258, 0.2744, 0.4031],
    83: [-1, 0, 0.0645, 0.1219, 0.1333],
    84: [0.05669, 0.09095, 0.1219, 0.1333, 0.1703, 0.2421],
    85: [0.001008, 0.006299, 0.01235, 0.02041, 0.0252],
    86: [0.002268, 0.006299, 0.02041, 0.0645, 0.1575, 0.1837, 0.2119, 0.3638, 0.4235, 0.4444, 0.4878, 0.5331, 0.6553],
    87: [0.01235, 0.05669, 0.0645],
    88: [-1, 0.1008, 0.1219, 0.1333, 0.1575, 0.1837, 0.2119, 0.258, 0.3086, 0.3638, 0.3832, 0.4444, 0.4878, 0.6049],
    89: [0.001008, 0.002268, 0.01235, 0.03628, 0.1111],
    90: [0.03049, 0.0645, 0.1008, 0.3449],
    91: [9.5, 10.75, 11.25, 11.5],
    92: [-4.394, -3.892, -3.334, -3.249, -3.055, -2.998, -2.454, -2.367, -2.282, -2.197, -2.104, -1.93, -1.497, -0.7639, -0.3838],
    93: [2.75, 3.25, 4, 5.25, 5.75, 7.25, 9.5, 10, 10.25, 10.5, 10.75, 11.5],
    96: [0, 0.3333],
    97: [0, 0.1429, 0.3333, 0.5],
    98: [0.75],
    99: [0, 0.3333, 0.5],
    100: [0.3847, 0.5201, 0.5757, 0.613, 0.6347, 0.7941, 0.822, 0.9217, 0.9382],
    101: [0.04905, 0.9428],
    102: [0.3783, 0.444, 0.5594, 0.8037, 0.8858],
    103: [2],
    104: [3, 4],
    105: [1, 2],
    106: [2, 7, 9, 10],
    107: [6.592, 8.456, 13.08, 16.43],
    109: [0.5],
    112: [0.6797, 0.8621, 0.8923],
    113: [0.4795, 0.5535],
    114: [0, 0.127, 0.1655, 0.2658, 0.4383, 0.7423],
    115: [0],
    116: [0.3172, 0.6102],
    118: [0, 0.607],
    119: [0.5359],
    120: [0.5423],
    121: [0.2, 0.6, 0.6667],
    122: [0, 0.5],
  },
  nodes:
    '6++I-1A++zoTzHUW-1zNTzqTV-+H-1z9VzCU0++z8UzVT ' +
    '6++G-42++zcTz7U7-2zFUzAVW--W+-zQUzhTR-Cz9Vz4U ' +
    'N-5G-+V--z0VzdTN-1zITzoTN-AO-2zeUzVT8--zSUziV ' +
    'v+-R-0b-1zCUz9VL+1zUTzvTv+0zXVzUT ' +
    'v+-S--5++z8UzxUL+0zQTzwTv+0zMVzTT ' +
    'N-5N-+x++znUzwTN-1zKTzoTN-9P-0z1VzAUX-+zHVz6U ' +
    'N-5F-1b-1zzTziUN-2zMTzxTN-A+++zmTzdUb-+zIUz8V ' +
    'N-59-+h+-zuTzmUN-1zNTzqTN-AO-2zaUzaTz2V ' +
    '6++Y--L+1zgTz1Ub-1z3UzfUb-2n-+zwTzSUL+-zzTzoU ' +
    'r++L+1G-3zcTzGUG-1ztTzMU9-5m--zwUz6UzyT ' +
    'R-+m-+W-+zGUzqUn-1zhTz3UQ--H-3zSUzjTL-AzqTzMU ' +
    '5-44--r++z-UzmU5-1zMTzHUz2V ' +
    'v+-8-+0+1zaUz1Ue--zgTz4Uv+0R-4z7Uz-VzRT ' +
    'r++P-0E++zLUzrTW-1zqTzCUb-1h+0zrTzSUF-2zoUz4U ' +
    '4++++-F-8znTzWUS+-zJUzrTF-3g+1zAUzZUF-4zYTz1U ' +
    'N-7I-+g-+zPUztTN-1zQTz-UN-AI-0zdUzyTztU ' +
    'v+-r++v++zwTzWTx++zhUzuTv+0zuUzRT ' +
    'N-6S-+V--zNUzXTN-1zPTzvTN-8S-5zMUzfTV--zhUzwT ' +
    '8-34+-Y-+zlTzDUV--zaUzjTV--g+0z0UzVU3-0zZTzzT ' +
    'v+-v++r++zyTzaUS-9zPTz7Uv+0r++zrUz3UzUT ' +
    '5-23-+L+0zoTzBU5-0zPTzpT3--f--zGUzbTr--zpUz7U ' +
    '5-25-+g+1zpTzGU5--zNTzjTI+-J-0zjUz1UzmT ' +
    'v+-v++M+2z6UzdT4-4zNTzoTv+0R-6z4UzkUzTT ' +
    'N-7N-2I-+zBUzXTM+0zCUzqTv+0Z--zGUzgUzhT ' +
    'L+0G-4g+6zYTzBUq++zRUzeTg+2P--zLUzrTS+1zQUzqT ' +
    '5-42-+V--z5UzVT5-1zUTzCUg--zoUzyT ' +
    'W-0M--Q++znTz6UR-8zWUzuTM-+8++zTUzuTm+-zIUzwT ' +
    'N-47-+V-+zMUzXT8-4zXTz2Uv+0L+0z5UzXUzUT ' +
    'Y-+R+1Q++zoTzIU9--zxTzJUZ-4p-+zmTzMUd--zaUz3U ' +
    '5-4r++g+0zhTzyTx++zZUzrT6-0D-2zkUzBUzsT ' +
    '5-45-+8++z8UzkT5-0zUTz0UH-+z-UR-9z8UzlU ' +
    'N-5r++8-4zfTz8Uj+-zsTzUUv+0N-AzGUzdUzXT ' +
    'L-3r++C-2zgTzGUx++zSUzpT7-62++z6UzcU4-+zAUzpT ' +
    '5-45-+g+-znTz8U5-0zWTzyT4++zhUzzT ' +
    '8-1r++Q-1z9UzmTo+1z-UzTUo+0p+0zXUz6UG++z4UzWT ' +
    'Q-+A-+zmTJ-3zOUzoTJ--n+-zDUzzTZ-6ziTz9U ' +
    'N-39-+V-+zKUzZTN-0zVTzsTN-7G-6zDUzVT9-2zDUzbU ' +
    'r++P-10+-z+UzPU0-1zrTz2UW+-b-1zwTzaUznT ' +
    'N-15++8-5zUTz4Uj+1zuTzWUN-AA-6z8UzlT8-1z6UzhU ' +
    'i+-R+0G-0zjTz7UB++zWUzuTr++G-2zmTz0UZ-3zqTzPU ' +
    '5-35-+A-3z6UzrT5-0zWTzyTR-7E--z4UzaTg--zcUz3U ' +
    '5-1L+0L++z9UzaT5-+z8UzpT6-+++-zlUzFUC-1zoTzFU ' +
    'L+0g+6g+3zsTzaTE-1zRUzxTg+1p--z1UzjTM++zpTzLU ' +
    'N-4F--x++zLUzjTN--zVTznTN-AO-2zCUzVTZ-+z0UzaU ' +
    'Y--5-44-1z+UzbT-+-z1UzYU8++7-0z0UzfU-+0zqTz9U ' +
    'L+0k++0-0zJUzrTG-4zcTz3UG-05++zlTzCUK-+zkTzDU ' +
    'N-4Y--L+0zYTzrTf-1zJUzsTv+0L+-zyTzMUzXT ' +
    'W-+l+-S-4zNUzrTQ-+z6UzmTS-8R+-z4UzTU4-3zbTzzT ' +
    '5-4P-0D-1z2UzbUr++zrTzFU6-1B-0z3UzZUzuT ' +
    'R+0Q++U++zoTz3UA--zNUzzT7-40-+z6UzVUK--zjTz7U ' +
    '5-43-+C-2zxTzOUI++zxTzTTJ-+P-0z3UzXUzyT ' +
    'M+2I+-L-2zzTzAUg-0zSTzEU1++J+-zIUzpTD-4zfTz2U ' +
    'N-7Y-+I-2zvTzZT9-8zMUzmTN-BG-5zGUzwTI--z7UzdU ' +
    'C-2S+0S-4z5UzmT5-2zhTzAU4-2d++zOUzpT5-4zeTzMU ' +
    'N-4Y-+R+0zgTz+U1-+zJUzyTN-BC-0zrTzBUzWU ' +
    'M+0V--F-0zSUz8UK-2zXTzxTR+1l+3zhTzyTK-1zGUztT ' +
    '5-24-+R-Az5UzoT7-1zDUzcTL-5m+2zsTzIU7-2z7UzeU ' +
    'N-4F--V-+zMUzaTR+1zgTz3UN-Be-+ziTzBUF-5zaUz2U ' +
    'L+0v+-L++z3UziT++-zNUz3U8++v+0z9UzTTj++zdTz+U ' +
    '7-5v+0v+-z2UzSUzVTv+---+zjTz8U7-7z5UzTU ' +
    'I+-v+0v+-z-UzUUzXTg-0m+3zRTztTz5U ' +
    '8-39-4g+6zyTzQUA-0zZTzqTV--L-1zuTzNUzaT ' +
    'S++M+0M++zzTzFUP++zeTz0UY-0M+1zuTzhTo-+z0UzPU ' +
    'V--5-45-+z4UzqTu-0zUUzwTp--O+2zRTz-UB-1zDUzqT ' +
    'g+-L-+S++zIUzvT0--zeTzsT8-3l+1zqTz5UL-0zqTzIU ' +
    'L+05-3L++zyTzcTt++zPUzwTl-02-0z8UzgTL+3zwTzbT ' +
    'Y-+C-2V--zvTzVTf-+zmTzBUf-02--zTUz-U8-2zhTzDU ' +
    '5-15-+C-3zyTzPU5--zZTzzTB-+zjTO-1zRUzsT ' +
    '7-5Y-0C-3z+UzKUZ-1zwTzdU5-4l+0zzTziT7-8zzTzJU ' +
    'Y-+k+-O-1zGUzkTD--znTz0Un+0O--znTzBUN+-zSUz2U ' +
    'Q-+G-0b-0zgTz7UM+3zPUzrTL+-S-7zfTz6UM++ziTz1U ' +
    'L+0L++-+2zJUzxTG-3zgTz2UJ-2S+-zAUzxTL-3zbTz2U ' +
    'V--R-+s++zLUz+U-+4zxTzOUa++N++zTTzwT9-3zwTz8U ' +
    'S-2v+02++z3UzLUzeTv+-8--zXTzwT9-0zyTzOU ' +
    'R-3l-+1--zIUzqTR--ziTz+U8-0H-2zjTz0Uj+0z7UzuT ' +
    'm+-G-08-1zcTz7U1-0zJUzsT6++D-0zlTz+U8-7zCUzqT ' +
    '7-6c-+Q-1zFUz0UR-BzWTzwTA-2L-8zhTz3UK-0zyTzJU ' +
    'W-0o++Z-0zHUzyTt++zpTzAUL+-u--zfTz2Ul-0zKUzmT ' +
    '8-1W-1M+0zuTzfTa-+zyTzXUM+-r-+zmTzAUW++zDUzrT ' +
    'N-3S-00+1z9UzoTN-0zaTzvTN-BG-6z8UzkTQ-0zyTzXU ' +
    'g+-v-+L-6zXTz-UO+1z-UznTC-2r++zyTzIUL-7zNUzqT ' +
    'I+-A-5S+-z6UzwTW-0zlTz3US-3z7UzbT ' +
    'V--M+0s-+z7UzeTv+-zpTzJUM-0C-2zQTzvTz7U ' +
    'Y-+L+1B--z2UzkTE-1zuTz7UG-2p+-zDUznTd-+zQUz3U ' +
    'N-1C-+W--ztTzJUN--zWTzrTR++N-AzvTzJUF-7zJUztT ' +
    'Z-5t-+n--zsTz0U9-7zHUznTn-3c-+zCUzpTo+2zdTz5U ' +
    'L+2v+-O+-zxTziTO+0zPUzyTv+0r-+zCUzsTzWT ' +
    'L+1D-3Y--zmTzAUD-5zNUzpTE--b-2znTzAUe-+zrTzEU ' +
    '5-4m+-r-+zAUzrTL--z4UzrT9-1zyTzRU ' +
    'N-7N-0F-+z3UzgTF-6z4UzkTF-5N-BzCUzXUF-7zwTzAU ' +
    '8-3B-30+0z6UzrT0+2zgTzGUO-1G++zDUzhTA-8zgTz3U ' +
    'Y-+S+0J-1z3UzhTv+-zmTzBUN+-Z-2z+UzUUS+-z8UzhT ' +
    'v+0v+-v++z1UznTu-0zNUzpTzbT ' +
    'v+08-4O-+z7UztTk+0zsTzIUzXT ' +
    'v+0v+-v++z2UzkTE++zNUz+UzaT ' +
    'N-15++a--zeTz9Ug+5zyTzKUO-0L+0zzTzFUN-AziTzGU ' +
    'A-4n-2Z--zyTzBUl+3zgTz7U2++m++z1UzkTm+1zNUzzT ' +
    '1+11-+m-+zFUzkTK--zlTz0Ua-+k+2zcTzwTg+4zMUzvT ' +
    '8--R-52++ztTzPU1+-z+UzWTM+0e-+zpTzCUP+-zsTzBU ' +
    'C-17-12++zyTzGUM--zjTz5U7-67-3z0UzFUP-+zIUzqT ' +
    'D-3l++i+1zWTzyTS+0z-UzrT-+0O++zkTz8U4-0zZUz2U ' +
    'V--O-+o-+zEUzqTO--znTz0Uo+-z1UzVT ' +
    'J--2++i++zJUzyTn+1zKUzxTv--p++zJUzqT-+1zeTz2U ' +
    'l--g-1l+-zAUzyTD-+zwTzRUl+2S-1zHUzlTzYT ' +
    '9-27--i+0zrTz6UR-2z1UzgT5-02-+z2UzgTK-0z+UzUU ' +
    'M+02++M++zkTz2UL+4zRUztTv+-L+3znTzMUu-0zPUzxT ' +
    'N-4j+2Y-+zpTzBUM-+zQUzzTO-1E-+zxTzFUN-AzhTzDU ' +
    '9-2S-2W--zsTzHUJ++zeTz5U9-6E-+zrTzAUv+-znTzGU ' +
    '5-2L-9D-3zyTzDU3++zeTzBUE-2Z-5zmTzJUS++zVUz1U ' +
    'M+3L-41+-z4UzkTS+2zAUztT8-6n++z7UzXTE-0zDUzxT ' +
    'N-8v++r++zvTzDU1+0zaTz0Um++5-+zAUzlT-++z+UzPU ' +
    'L+0Y-+o++z2UzfT9-2zsTzKUP+0Z-6zzTzEUzUU ' +
    'Z++D--R-1z5UznTS-6z4UzkTh++0-0zaUz5UzqT ' +
    'Y-+A-7L+0zsTz3US-0z1UzjTg++A-1zkTzAU9-8zMUzvT ' +
    'C-00-2Q++zlTz5Uk+1zvTzFUB-4C-4z7UzoTu-+zCUzmT ' +
    'v+-P-0H-1zAUzqTW+-zxTziTv+0E-3zVUzyTzeT ' +
    'V-+H--i-+z7UzlTH-0zqTz4UW--b--zyTzVTzyT ' +
    '9-6L-3n-0ztTz7U9-1zwTzCU8-3C--z2UzZTS+-zAUzlT ' +
    'N-1W-19-3zuTzcTP-0znTzIUN-BL+2zxTzAU-+3zPUzyT ' +
    'N-1G--m+0zvTzEU5--zcTz9UB-26--zCUzjT8-4ztTz8U',
}
