⟦TEAM|Persebaya⟧ take three point with nine mens

⟦GPE|SURABAYA⟧ — ⟦TEAM|Persebaya Surabaya⟧ must play with nine players since the ⟦MINUTE|59th minute⟧ but still could beat guest ⟦TEAM|PSIS Semarang⟧ ⟦SCORE|2 - 1⟧ in the ⟦DATE|Sunday⟧ match (⟦DATE|14/9⟧) of the ⟦COMPETITION|Super League⟧ at ⟦VENUE|Gelora Bung Tomo Stadium⟧.

Coach ⟦PERSON|Paulo Sarmento⟧ said he is proud with the spirit of his squad. "They fight until finish. The two ⟦G1|goals⟧ we make in first half was fruit of the training," the ⟦NORP|Portuguese⟧ told reporters.

The host ⟦G2|opened their advantage⟧ when the match just run ⟦MINUTE|seven minutes⟧. A cross from ⟦PERSON|Arif Setyawan⟧ at the right was not reached by defender ⟦PERSON|Hendro Wijaya⟧, and ⟦PERSON|Bruno Magrão⟧ which stand free directly ⟦G3|welcomed it with a header⟧.

⟦TEAM|PSIS⟧ tried to get up. The kick of ⟦PERSON|Kenji Aramaki⟧ in the ⟦MINUTE|15th minute⟧ still thin beside the goal, and his free kick could be blocked by goalkeeper ⟦PERSON|Rizal Fauzan⟧.

Precisely ⟦TEAM|Persebaya⟧ that could ⟦G4|double the advantage⟧ at ⟦MINUTE|minute 33⟧. ⟦PERSON|Setyawan⟧ stole the ball from ⟦PERSON|Aramaki⟧ and released a hard kick which ⟦G5|tore the net⟧ of ⟦PERSON|Wahyu Pratomo⟧.

The second half became hot. ⟦PERSON|Magrão⟧ received second yellow card in ⟦MINUTE|minute 52⟧, then captain ⟦PERSON|Dimas Saputra⟧ was sent out ⟦MINUTE|seven minutes later⟧ for elbow.

⟦TEAM|PSIS⟧ only could ⟦G6|reduce⟧ through penalty by ⟦PERSON|Aramaki⟧ in ⟦MINUTE|minute 88⟧. Another penalty in ⟦MINUTE|injury time⟧ was cancelled after VAR check.

With this result ⟦TEAM|Persebaya⟧ sits in rank four with 11 points. (*)

⟦FURNITURE|Reporter: Yusuf H. | Editor: Ratna⟧
⟦FURNITURE|Baca juga: Jadwal Super League pekan ini⟧
=====GOALS=====
{"id":"G1","scorer":"Bruno Magrão; Arif Setyawan","team":"Persebaya Surabaya","count":2}
{"id":"G2","scorer":"Bruno Magrão","team":"Persebaya Surabaya","minute":7,"minute_text":"seven minutes","assist":"Arif Setyawan","kind":"header"}
{"id":"G3","scorer":"Bruno Magrão","team":"Persebaya Surabaya","minute":7,"minute_text":"seven minutes","assist":"Arif Setyawan","kind":"header"}
{"id":"G4","scorer":"Arif Setyawan","team":"Persebaya Surabaya","minute":33,"minute_text":"minute 33","kind":"shot"}
{"id":"G5","scorer":"Arif Setyawan","team":"Persebaya Surabaya","minute":33,"minute_text":"minute 33","kind":"shot"}
{"id":"G6","scorer":"Kenji Aramaki","team":"PSIS Semarang","minute":88,"minute_text":"minute 88","kind":"penalty"}
