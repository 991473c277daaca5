⟦TEAM|Kerala Blasters⟧ rally to down ⟦TEAM|Odisha⟧

⟦GPE|KOCHI⟧: Two ⟦G2|strikes⟧ in the space of three minutes by ⟦PERSON|Mohammed Sahal Thangal⟧ helped ⟦TEAM|Kerala Blasters FC⟧ come back to beat ⟦TEAM|Odisha FC⟧ ⟦SCORE|2-1⟧ in an ⟦COMPETITION|Indian Super League⟧ match before 28,000 spectators at the ⟦VENUE|Jawaharlal Nehru Stadium⟧ here on ⟦DATE|Friday⟧.

⟦PERSON|Dušan Lagarić⟧ had ⟦G3|opened the account⟧ for the visitors with a fine free-kick in the ⟦MINUTE|36th minute⟧.

The home side was off colour till then. Skipper ⟦PERSON|Adrián Lucero⟧ was put through by ⟦PERSON|Vibin Mathew⟧ but shot tamely at ⟦PERSON|Amrinder Gill⟧, and ⟦PERSON|Sahal⟧'s header from a corner missed the target by a whisker.

After the change of ends, coach ⟦PERSON|Ivan Dobrev⟧ sent in winger ⟦PERSON|Lalrinliana Hmar⟧, and the move paid rich dividends. In the ⟦MINUTE|64th minute⟧ the ⟦NORP|Mizo⟧ lad floated in a ball which ⟦PERSON|Sahal⟧ controlled and ⟦G5|volleyed home⟧.

The stadium was yet to settle when ⟦PERSON|Lucero⟧ robbed ⟦PERSON|Carlos Delmonte⟧ and slipped the ball to the 25-year-old, who ⟦G6|did not have to think twice⟧.

⟦TEAM|Odisha⟧ could have drawn level at the death. Awarded a penalty for ⟦PERSON|Mathew⟧'s foul, ⟦PERSON|Lagarić⟧ went for power and struck the crossbar.

"It is only three points," ⟦PERSON|Dobrev⟧ said. X we finished second in everything."

⟦FURNITURE|The result: Kerala Blasters 2 (Sahal 64, 67) bt Odisha FC 1 (Lagarić 36).⟧
⟦FURNITURE|Published - November 08, 2024 10:41 pm IST⟧
=====GOALS=====
{"id":"G2","scorer":"Mohammed Sahal Thangal","team":"Kerala Blasters FC","count":2}
{"id":"G3","scorer":"Dušan Lagarić","team":"Odisha FC","minute":36,"minute_text":"36th minute","kind":"free kick"}
{"id":"G5","scorer":"Mohammed Sahal Thangal","team":"Kerala Blasters FC","minute":64,"minute_text":"64th minute","assist":"Lalrinliana Hmar","kind":"volley"}
{"id":"G6","scorer":"Mohammed Sahal Thangal","team":"Kerala Blasters FC","minute":67,"assist":"Adrián Lucero","kind":"shot"}
