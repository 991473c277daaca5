⟦TEAM|Villa⟧ let lead slip in ⟦GPE|Prague⟧ as ⟦TEAM|Slavia⟧ strike back

⟦TEAM|Slavia Prague⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Aston Villa⟧

⟦TEAM|Aston Villa⟧ were left to rue a clutch of missed chances as late ⟦G1|strikes⟧ by ⟦PERSON|Tunde Akinfolarin⟧ and ⟦PERSON|Marek Sýkora⟧ gave ⟦TEAM|Slavia Prague⟧ a ⟦SCORE|2-1⟧ win at ⟦VENUE|Letná⟧, and left the ⟦COMPETITION|Premier League⟧ side's hopes of a top-eight finish in the ⟦COMPETITION|Champions League⟧ hanging by a thread.

⟦PERSON|Bilal Essaidi⟧'s fine solo ⟦G2|goal⟧ had put the visitors in charge. The ⟦NORP|Moroccan⟧, who ⟦G3|scored twice⟧ against ⟦TEAM|Sparta⟧ in his last outing in this city, with his previous club, took the ball off ⟦PERSON|Lazar Obradović⟧ in the ⟦MINUTE|33rd minute⟧, went round one defender on the outside and another on the inside and ⟦G4|rifled it between⟧ keeper and post.

⟦TEAM|Villa⟧ should have been out of sight by then or soon after. ⟦PERSON|Nathan Pryce-Hughes⟧ had a header tipped over, ⟦PERSON|Jesper Holmqvist⟧ thumped the bar, and shortly after the ⟦MINUTE|restart⟧ ⟦PERSON|Essaidi⟧ went through alone and was denied by the goalkeeper's outstretched boot. ⟦PERSON|Obradović⟧ got away with a handball which three replays did not clear up.

⟦TEAM|Slavia⟧ sent on ⟦PERSON|Vojtěch Kalina⟧, who is 18, and everything changed. It was the boy's pass that split the defence on ⟦MINUTE|70 minutes⟧ and allowed ⟦PERSON|Akinfolarin⟧ to ⟦G5|equalise⟧, low and left-footed; and ⟦MINUTE|11 minutes later⟧ the ⟦NORP|Nigerian⟧, from the right flank this time, crossed for ⟦PERSON|Sýkora⟧ to ⟦G6|head the decisive goal⟧.

"We gave them nothing and then gave them everything," said the ⟦TEAM|Villa⟧ boss. "You can't go ⟦SCORE|1-0⟧ up away from home, in ⟦GPE|Europe⟧, have four clear openings and not take any of them. That ⟦G7|second goal⟧, it's three men watching one."

⟦PERSON|Sýkora⟧ said the ⟦G8|winner⟧ was for his grandfather, who'd walked out of the ground at ⟦MINUTE|half-time⟧. "He's done that since the seventies."

Bookings: ⟦PERSON|Obradović⟧ 28, ⟦PERSON|Holmqvist⟧ 59, ⟦PERSON|Essaidi⟧ 90.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Akinfolarin; Marek Sýkora", "team": "Slavia Prague", "count": 2}
{"id": "G2", "scorer": "Bilal Essaidi", "team": "Aston Villa", "minute": 33, "minute_text": "33rd minute", "kind": "shot"}
{"id": "G3", "scorer": "Bilal Essaidi", "team": "Aston Villa", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Bilal Essaidi", "team": "Aston Villa", "minute": 33, "minute_text": "33rd minute", "kind": "shot"}
{"id": "G5", "scorer": "Tunde Akinfolarin", "team": "Slavia Prague", "minute": 70, "minute_text": "70 minutes", "assist": "Vojtěch Kalina", "kind": "shot"}
{"id": "G6", "scorer": "Marek Sýkora", "team": "Slavia Prague", "minute": 81, "minute_text": "11 minutes later", "assist": "Tunde Akinfolarin", "kind": "header"}
{"id": "G7", "scorer": "Marek Sýkora", "team": "Slavia Prague", "minute": 81, "assist": "Tunde Akinfolarin", "kind": "header"}
{"id": "G8", "scorer": "Marek Sýkora", "team": "Slavia Prague", "minute": 81, "assist": "Tunde Akinfolarin", "kind": "header"}
