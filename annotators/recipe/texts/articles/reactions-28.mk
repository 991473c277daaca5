⟦TEAM|Netherlands⟧-⟦TEAM|France⟧, ⟦COMPETITION|Euro 2025⟧ quarter-final: the minute-by-minute

Preamble
Evening all. ⟦GPE|Zurich⟧ is baking and so am I. These two met four times in the ⟦DATE|past year⟧ and nobody's agreed on anything. For the winner, ⟦TEAM|Germany⟧.

⟦MINUTE|2 min⟧ ⟦PERSON|Clémence Roussel⟧ ⟦G1|has the ball in the net⟧ already – but there was a whistle long before that for a push, and the defenders had stopped. Let's not count it.

⟦MINUTE|8 min⟧ Patient stuff from ⟦TEAM|Les Bleues⟧. ⟦PERSON|Rob⟧ emails: "Is it just me or is ⟦PERSON|Naomi Achterhof⟧ wearing two different boots?" It is not just you, ⟦PERSON|Rob⟧.

⟦MINUTE|19 min⟧ The ⟦NORP|Dutch⟧ have a shot! ⟦PERSON|Yara Haddad-Smit⟧, from distance, gathered.

⟦MINUTE|31 min⟧ ⟦PERSON|Lieke ter Beek⟧ is booked for a late one on ⟦PERSON|Maëlle Diarra⟧. No arguments.

⟦MINUTE|44 min⟧ ⟦G2|GOAL⟧! ⟦TEAM|Netherlands⟧ ⟦SCORE|0-1⟧ ⟦TEAM|France⟧ (⟦PERSON|Diarra⟧ ⟦MINUTE|44⟧) ⟦PERSON|Roussel⟧ dances past two, ⟦PERSON|Achterhof⟧ gets a touch on the cross and it falls to ⟦PERSON|Diarra⟧, who ⟦G3|sweeps in⟧. On the balance of play you couldn't quibble.

⟦MINUTE|Half-time⟧ Time for an ice cream. ⟦NORP|French⟧ fans happy, orange ones less so.

⟦MINUTE|52 min⟧ ⟦PERSON|Fanny Lagarde⟧ tips over! That was dipping under the bar from ⟦PERSON|Haddad-Smit⟧.

⟦MINUTE|59 min⟧ Penalty to the ⟦TEAM|Netherlands⟧! ⟦PERSON|Roussel⟧ of all people handled. ⟦PERSON|Ter Beek⟧ has the ball.

⟦MINUTE|60 min⟧ She's missed it! Or rather ⟦PERSON|Lagarde⟧'s saved it. Down to her right, strong wrists. What a save.

⟦MINUTE|66 min⟧ Chance for a second goes begging. ⟦PERSON|Diarra⟧ dragged it wide.

⟦MINUTE|78 min⟧ ⟦G4|GOAL⟧! ⟦TEAM|Netherlands⟧ ⟦SCORE|1-1⟧ ⟦TEAM|France⟧ (⟦PERSON|Mulder⟧ ⟦MINUTE|78⟧) On as a substitute four minutes ago, ⟦PERSON|Sterre Mulder⟧ ⟦G5|loops a header over ⟦PERSON|Lagarde⟧⟧, who had come for a cross she was never getting to. Redemption of sorts for ⟦PERSON|Ter Beek⟧: it was her delivery.

⟦MINUTE|90+6 min⟧ ⟦MINUTE|Extra time⟧ it is. I'll have to ring home.

⟦MINUTE|98 min⟧ Nothing happening. Cramp, mainly.

⟦MINUTE|113 min⟧ ⟦G6|GOAL⟧! ⟦TEAM|Netherlands⟧ ⟦SCORE|2-1⟧ ⟦TEAM|France⟧ (⟦PERSON|Haddad-Smit⟧ ⟦MINUTE|113⟧) And from a goal kick! ⟦PERSON|Anouk de Wit⟧ goes long, nobody heads it, and ⟦PERSON|Haddad-Smit⟧, on her weaker side, ⟦G7|thrashes it across ⟦PERSON|Lagarde⟧ and in⟧. 

⟦MINUTE|120+2 min⟧ ⟦PERSON|Roussel⟧! Wide! That was for penalties.

⟦MINUTE|Full-time⟧ ⟦TEAM|Oranje⟧ are in the semi-finals! ⟦PERSON|Diarra⟧'s ⟦G8|goal⟧ feels like it was on another day. ⟦PERSON|Mulder⟧ and ⟦PERSON|Haddad-Smit⟧, the scorers, are under a pile of bodies.
=====GOALS=====
{"id": "G1", "scorer": "Clémence Roussel", "team": "France", "minute": 2, "outcome": "ruled out", "minute_text": "2 min"}
{"id": "G2", "scorer": "Maëlle Diarra", "team": "France", "minute": 44, "minute_text": "44 min", "score": "0-1"}
{"id": "G3", "scorer": "Maëlle Diarra", "team": "France", "minute": 44, "minute_text": "44 min", "score": "0-1"}
{"id": "G4", "scorer": "Sterre Mulder", "team": "Netherlands", "minute": 78, "kind": "header", "assist": "Lieke ter Beek", "minute_text": "78 min", "score": "1-1"}
{"id": "G5", "scorer": "Sterre Mulder", "team": "Netherlands", "minute": 78, "kind": "header", "assist": "Lieke ter Beek", "minute_text": "78 min", "score": "1-1"}
{"id": "G6", "scorer": "Yara Haddad-Smit", "team": "Netherlands", "minute": 113, "kind": "shot", "assist": "Anouk de Wit", "minute_text": "113 min", "score": "2-1"}
{"id": "G7", "scorer": "Yara Haddad-Smit", "team": "Netherlands", "minute": 113, "kind": "shot", "assist": "Anouk de Wit", "minute_text": "113 min", "score": "2-1"}
{"id": "G8", "scorer": "Maëlle Diarra", "team": "France", "minute": 44}
