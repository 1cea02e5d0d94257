// Made by training/train.mjs: do not edit.

import type { TreesText } from '../codec.js'

export const DATASET_TREES: TreesText = {
  base: -3.166656,
  edges: {
    1: [4, 6, 7, 8, 9, 12, 13, 15],
    2: [4, 5, 6, 7, 8, 9, 10],
    3: [3, 4, 5, 6, 9],
    4: [0],
    6: [0.2, 0.3333],
    7: [0],
    8: [0.6667],
    9: [0],
    10: [0.6667],
    20: [0, 0.25],
    21: [1],
    23: [4, 5, 6, 7],
    24: [1, 2, 3, 4],
    25: [0, 1],
    26: [159, 163, 167, 174, 175, 187, 194, 204, 208],
    27: [7, 8],
    28: [0, 0.4286, 0.5],
    30: [0, 0.6667],
    36: [0.5, 0.6667],
    38: [0, 0.25],
    39: [0.125],
    44: [-1, 4.25],
    45: [0],
    49: [2.75, 3.5, 5, 6.25, 7, 8.25, 8.5, 9.5],
    50: [-1, 0, 0.0252, 0.1333, 0.1837, 0.4659],
    51: [0.01612, 0.03049, 0.04258, 0.05669, 0.0645, 0.09095, 0.1219, 0.1333, 0.1575],
    52: [0.1837, 0.2119, 0.3086, 0.3638],
    53: [0.04258, 0.1008, 0.1575],
    54: [0.002268, 0.0252, 0.08163],
    55: [0.000252, 0.01235],
    56: [0.01235, 0.0252],
    57: [7.25, 10.25],
    58: [-1, 0.03049, 0.0645, 0.7077],
    59: [-1, 0, 0.01612, 0.0252, 0.05669, 0.08163, 0.09095, 0.1008, 0.1837, 0.2119],
    60: [-1, 0.3086, 0.4878, 0.6553],
    61: [0.04258, 0.1219, 0.1575],
    62: [0.02041, 0.0252, 0.04258],
    63: [-1, 0.02041, 0.03628, 0.0645, 0.1219, 0.1333, 0.1575, 0.2119, 0.2268],
    64: [0.01235],
    65: [0.1219, 0.1575, 0.2119, 0.2913, 0.3449, 0.4031, 0.4659],
    66: [0.01235, 0.02041, 0.04938, 0.1111],
    68: [10],
    69: [-4.335, -3.65, -2.806, -2.354, -2.151, -0.5284],
    70: [2.75, 3.75, 4.75, 5.25, 5.5, 5.75, 6.75, 7, 8, 8.5, 9],
    71: [0.04258, 0.06542, 0.1219, 0.1575, 0.1975, 0.2023, 0.2695, 0.3006, 0.3287, 0.3449, 0.4444],
    72: [0.000126, 0.002268, 0.006299, 0.07294, 0.1975, 0.2421, 0.25, 0.4031, 0.4595],
    73: [0.000252, 0.001008, 0.002268, 0.006677, 0.009196, 0.2501],
    74: [0.000252, 0.001008, 0.25, 0.3832],
    75: [4.75, 11, 11.75],
    76: [0.1975, 0.2111, 0.2908, 0.3079, 0.3436],
    77: [0.002268, 0.003149, 0.0252, 0.1975],
    78: [0.1721, 0.3335],
    79: [0.004031, 0.03049, 0.375],
    80: [0.5, 6.125, 6.75, 7.625, 11.25, 13.25, 14.25],
    82: [0],
    86: [0, 2],
    88: [0, 0.6667],
    92: [0.001008, 0.02041, 0.1837],
    93: [-1, 0.000252, 0.002268],
    96: [0, 0.3333],
    97: [0],
    98: [0.3333],
    100: [0.3783, 0.4042, 0.6694, 0.7205, 0.77, 0.8453, 0.938, 0.9814],
    101: [0.3438],
    102: [0.3866, 0.6652, 0.6881, 0.7111, 0.7341, 0.9544],
    104: [1, 2],
    105: [1],
    106: [0, 6, 18, 23],
    107: [0, 0.932, 3.64, 6.341, 7.006, 9.102, 9.615, 12.45, 12.68, 13.11, 14.26],
    113: [0, 0.1319, 0.148, 0.212],
    114: [0, 0.1988, 0.336],
    117: [0],
    118: [0.3542, 0.5654],
    121: [0, 0.2, 0.25],
    122: [0.4, 0.5],
  },
  nodes:
    '6++1+-5-6zVUziT6-+zwTzNT5-81++zAUzqWziT ' +
    '4++L+-q++zyTzPTg+-zBUzaTL++a-+zGUzgTzoW ' +
    '1-1u++Q++zZVzwT1--zQTz6Uz0X ' +
    'V--6++1+-zyTzQTd-+zIVzkT6++zHUzhW ' +
    '4++6++m+1zOTzuTv+6zMUzpTL++P++z-UzeTN++zqVzvT ' +
    'L--4--a-+zoUzjTL+0zRTz9UzWW ' +
    '6++4+-f-1zQTzrTzNUN++n-0zSVzkTl+-z7UzhT ' +
    'V--4++l+2z0UzQTQ++zcUzpTl+3zcVzzT ' +
    'V--v+07-0zeUznTX-+zUTzGUd-+zWVz4U ' +
    'v+0a-+M+-zCVzIUzyT1--x+0zSTz0Ux++zzTzqU ' +
    '1-1u++N--z9UzwUm+3zRTz6UzAV ' +
    'V--5++o++zVTz7U8-2zOUzlTg++zBVz1U ' +
    'L--6++l+0ztTzPTL-+zXUzaTzVV ' +
    'n+-d-+0-4z0VzuT7-3zrTz9Um+27-6zTTz+UM+0zNUziT ' +
    'n++d-+zqU8-3zeTz8Ux++n+3zyTzSTh++zEUzdT ' +
    '6++1+-v+2zdUzmT1+0zxTzTTJ+++-4zjUztTs+-zhTz1U ' +
    'V--o+14-0zxTzXTM+-zUUzkTM+0ztUzxT ' +
    'L++X-+m++zuTzRTz-U0-4+-5zkUzuTzfT ' +
    'M++l+4-+5zmUzrT2++zhTz3UV-+X-+zYTz4UJ++zVUz+U ' +
    'v+1W-+0-4znUzoTA--zgTzyT+-1v+7zIUzkTy+0zTTzvT ' +
    '5-4W-+M+-ziUz8UZ-0z5UzcT-+2M+0zKUzpTzTT ' +
    '1-14--J++zSUzvT1--zWTz+U4-3ziU5-0zHUzzT ' +
    '4++l+1a++zBUznT2++zTTzsTW-+1++z4UzaUs+-zcTz1U ' +
    'L--5-47-1zGUzmTzSTz1V ' +
    '-+4N++n-0zMUziTu+1zdTzyT4++u-+zyTzYTz1U ' +
    '1-1+-2b-2zNUzpT1-+zWTz8UzdU ' +
    'V-+n++P+-zAUznTx+-zYTz5Um-1E-+z7UzqUzyT ' +
    '5-3b-1+-3zYUz-U5-+zpTzGU4+-5-4z2UzUTw+1zIUzjT ' +
    'L--b-26++zhTzOUf-+zzTzZTzpU ' +
    'L+--+2-+-zkTzDU4--z1UzWTR-+5++zrTz8U-+4ziUz0U ' +
    'V-+1-1v++zzTzcTA-0ztTzaUm-0a+-ziUz1Uz0U ' +
    'M+-0-4W-+zPUztTzgTv+1D-+zlTzBUS+-zVTzzT ' +
    'L++u-0B-1zpTz4U4--zyTzWTh++n-0zOUzrTziT ' +
    'L--b-2E--zmTzEU6-7zZTzqTzlU ' +
    'n+6x++W-+z5UzcTL++zxTzbUZ-+z3UzWT ' +
    'l+4d-+a++zNUzyTZ-5zmTzDU3-+z4Uo+0zXTz-U ' +
    'l+40-4m+2z+UzTUE-0zfTzzT5-4z1UzaT ' +
    'W-+6++4+-zfTz6U7-5zKUzxTS+-zXTzyT ' +
    '1-14--O+2zLUzwT1--zcTz0U0-4zhUziT ' +
    'M+00-45-8zEUzkTzhTu++0+-zpTz5UzWT ' +
    'V-+1-1-++z+UzeT-+0zvTzTUn+1zeUz-U ' +
    '6++m+2q++zxTzWTzEU8-28-+zxTzPU8-3zpTzAU ' +
    'L--b--5--zSUzqT0+4zYTzyTzkU ' +
    'L--6++n+0zzTzWTL-+zBUzeTzfU ' +
    'l+3M+0S-+z4UzVU4-+z-UzeTzaT ' +
    'V-+X-+q-+zfTz1U--+zQUz2Um-0zWUz3U ' +
    'X-+g-6g--z9UzoTu+-zUUzrTzPU ' +
    'L--V-+X-+zfTzEUS++zLUzyTzfU ' +
    'h++N++0+3zIUzsTv+-z1UziTzeT ' +
    '5-55++g-2zuTzQUg-0z6UztTY+-zcT5-7zAUzsT ' +
    '6-3N++u+0zHUz0UzpT6-5zbTD-+ztTz8U ' +
    'g-10+2B--zzTziT5++zqTz9U0+0F-1zeUz-Ug-3z7UzlT ' +
    'V--Z-0m+2zsTzOUZ-4zeTzxTM+0zSUz0U ' +
    'L--Z-1L+-zxTzMUZ-5zdTz+UzbU ' +
    'l+5M+1S-+z0UzLU--+zxTzkTzfT ' +
    'm+3v+1Y++zBUzqT6-8zcTz5Uf--p++zpTz6U6-3zTUzxT ' +
    'V--X-+v-+z5UzkT0-+z1UzSU-+2zRUz0U ' +
    'V--X-+Z--z1UzhT-+2zOUz1UzOU ' +
    'X-+g-5g--z6UzpT+-1zJUzsT7--zTUzzT ' +
    'L--g-6X-+zcTz0UC-+zmTzIUzaU ' +
    'm--x++v+5z6UzhTm+0zyTzTUv+01+-zqTz4UzeT ' +
    '6++1+0n+-zIUzrT8++zbTz+U1++1-0zhTzzT0-3zMUzwT ' +
    'L--m-++-6z0UzdTzYTzUU ' +
    'L--b-0P+-zMUzjT0+1zbTzyTzWU ' +
    'C--r-+zfTzzTb-17--zRUzzT7-4zoTz0U ' +
    'L--V-+O+1z1UzbTn+5zMUzuTzSU ' +
    'W-+6++1+0z8UziT9-1zFUzyTs++zcTzwT ' +
    'W-+E--6-3z0UzgT0+0zLUzvTzfT ' +
    'M+0R-+y++z8UzrTZ-3zTUz+UB-1zeTe-+z8UzsT ' +
    'L--Z-2-+3zBUzpTg--z9UzYTzQU ' +
    'S+-5-2O+-zFUzuTziTn-+r+-z2UzNUzqT ' +
    'V--L--b-2z0UzYTzOUzOU ' +
    'V-+X-+g-6zeTz5U8--zGUzzTN++zOUzvT ' +
    '1--V--L+0zcTz2U9--zIUz-U0-4b-+zzTzZUzsT ' +
    'V-+F-07-+znTzCUp+0zgTzzT5-1zLUz-U ' +
    'L--F---+5zDUziT4-2zvTzZTzRU ' +
    'L--V-+Z-0z1UzdT-+2zLUzvTzQU ' +
    '-+4W-+C-0z+UzHUl++zkTz0U6-4zdTz-U ' +
    'L+-g-8g-+z4UzkTz9UO+3zaUO+5ziTz0U ' +
    '6++n--ziTz6UW-+O+-zUUz7UO+4z0UzkT ' +
    'S-0N--N+-zmTz-Uw++zAUzuTN-+zNUzxT ' +
    '+-6I+-9--zKUzzTznT6++zhTz+U ' +
    '1--n+2v--zIUzyTF-3zeTz+U0-4zQUzoT ' +
    '1-16--z8U6++zcTzwTy++zOUz2U ' +
    'L+++-1-+1zoTz7UzeT0-4L+1zBUzvTzjT ' +
    'L--g-60+-zyTzgTF-1zKUzyTzMU ' +
    'L--b--+-2zBUzlTb-3zfTz+UzRU ' +
    'V-+B-01-1zfTz0Uu--zuTzHU6-2zxTM+0zMUz0U ' +
    'L--n+6V-+zrTzDUzfTzQU ' +
    'L+-m+-9-+zFUzwTzhTS--L+0zrTz7UzQU ' +
    'L--0+-B-2znTzGU8-0zwTzgTzOU ' +
    'b--5-4P+-zNUzrTzmT1-1b++zfTz5Uw+0zAUz+U ' +
    'Z-3+--8-0zAUzhT+-3zMUz+UA-+z-UzjT ' +
    '5-40-21-+z1UzPUq+-zjTz-UD--zkTzxT ' +
    'O+0C-1z-UzSU1-17++zjTz7U0++z+Uz9U ' +
    'O++C-1zzTzUUu-+v+5zwTzFU1+2zmTz1U ' +
    'W-+B-+F-2z+UznTF-4zEUzwT1--zjTz-U ' +
    'N++q+00-4z7UzpTzlTznT ' +
    'L--O++r++zKUztTf-0zgTz9UzNU ' +
    'L--+-+O+-zJUzvTR--zeTzyTzGU ' +
    'V-+X-+g-5zjTz5UzCUn+0zKUz+U ' +
    'L+0g-4g-+z6UzlTp+-zCUzsTL+1zKUu-+z9UzpT ' +
    '+-6a-++-0z2UzJUzmTzlT ' +
    '6++6-1z3UziT6-0zoTa-+zIUzpT ' +
    'L--r--X-+znTz6UzAUzLU ' +
    'H-+L+0S+-zjTzzT1+1zDUzmT-+1ztTzKU ' +
    'L--0-16-3zDUzuTv+5zgTz+UzJU ' +
    'a-+l+4t++z1UzOUzpTzjT ' +
    'd--V-+0-4z3UzlTn+4zOUz1UzfT ' +
    'M+1n+6R-+z1UzLUt+-zlTz-UziT ' +
    '6++1+1z3UziT1++Q+-zrTz0U9-0zDUzyT ' +
    'n+6W-+I++zDUzwTzsTy+-zlTz0U ' +
    '0--4-1Q+0zEUz1UzwTX-+V--ziTz2Uz5U ' +
    'L--b-10+1zBUzlT0+2zhTz3UzHU ' +
    'm-0m+12++zrTzDUO+6zKUzsTzkT ' +
    'W-+4--M++ztTzLUL+0zmTz5UzjT ' +
    '0-0d-+L+1zIUzqT6-6zgTzAUw+-zkTx++zyTz4U ' +
    'g-7Z-5R-0zqTzBUzCUv+4zJUz-U ' +
    'W-+n+67-5zDUzxTF-+z2UziTzkT ' +
    'o+-7-28-0zzTzeTZ-4zrTzHU8-1zqTv+3zyTzPU',
}
