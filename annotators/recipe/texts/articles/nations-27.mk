⟦TEAM|Simba⟧ roar past ⟦TEAM|Mazembe⟧
⟦FURNITURE|Sports | CAF Confederation Cup⟧
⟦GPE|DAR ES SALAAM⟧: HISTORY was made at the ⟦VENUE|Benjamin Mkapa Stadium⟧ on ⟦DATE|Sunday⟧ evening as ⟦TEAM|Simba SC⟧ overturned a first-leg deficit to send five-time ⟦NORP|African⟧ champions ⟦TEAM|TP Mazembe⟧ packing from the ⟦COMPETITION|CAF Confederation Cup⟧.
The ⟦TEAM|Wekundu wa Msimbazi⟧ won ⟦SCORE|3-0⟧ on the day, ⟦SCORE|3-1⟧ on aggregate, thanks to a ⟦PERSON|Said Makapu⟧ ⟦G1|brace⟧ and ⟦G7|one⟧ from ⟦NORP|Zambian⟧ import ⟦PERSON|Clatous Phiri-Banda⟧.
Having lost ⟦SCORE|1-0⟧ in ⟦GPE|Lubumbashi⟧ a ⟦DATE|week earlier⟧, where ⟦PERSON|Junior Kashala⟧ ⟦G2|grabbed the only goal⟧, ⟦TEAM|Simba⟧ needed to score early and so they did. There were ⟦MINUTE|five minutes⟧ gone when ⟦PERSON|Makapu⟧, given the freedom of the area by ⟦PERSON|Arsène Tshibangu⟧, ⟦G3|chested down and volleyed⟧ ⟦PERSON|Ramadhani Kibwana⟧'s diagonal past ⟦PERSON|Kalala Mwamba⟧.
The ⟦TEAM|Ravens⟧ had a great opportunity to silence the 60,000 just before the ⟦MINUTE|interval⟧. ⟦NORP|Burundian⟧ referee ⟦PERSON|Florent Nsengiyumva⟧ pointed to the spot after ⟦PERSON|Juma Shabani⟧ handled. ⟦PERSON|Kashala⟧ hit it well, but ⟦PERSON|Ally Msengi⟧, the ⟦TEAM|Tanzania⟧ number one, flung himself to his right and held it. Held it!
⟦PERSON|Phiri-Banda⟧ ⟦G4|made it two⟧ ⟦MINUTE|fifteen minutes after the restart⟧. It was a strange ⟦G5|goal⟧: his cross, nothing more, drifted over ⟦PERSON|Mwamba⟧ and dropped in at the back stick.
⟦PERSON|Dieumerci Lukoki⟧'s free-kick nearly took the tie to penalties, and ⟦PERSON|Christian Bope-Ilunga⟧ was guilty of a terrible miss. Then, with all of ⟦TEAM|Mazembe⟧ up for a corner, ⟦MINUTE|deep into injury time⟧, ⟦PERSON|Makapu⟧ ran from his own half with nobody in front of him and ⟦G6|rolled in the third⟧.
"I was so tired I thought of stopping and shooting," he laughed. "But then my mother would have beaten me."
⟦TEAM|Mazembe⟧ coach ⟦PERSON|Chancel Mabiala⟧ refused to speak with reporters.
In the semi-finals ⟦TEAM|Simba⟧ will face ⟦TEAM|USM Alger⟧. Their neighbours ⟦TEAM|Young Africans⟧ were knocked out on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Said Makapu", "team": "Simba SC", "count": 2}
{"id": "G7", "scorer": "Clatous Phiri-Banda", "team": "Simba", "minute": 60}
{"id": "G2", "scorer": "Junior Kashala", "team": "TP Mazembe", "scope": "background"}
{"id": "G3", "scorer": "Said Makapu", "team": "Simba", "minute": 5, "kind": "volley", "assist": "Ramadhani Kibwana", "minute_text": "five minutes"}
{"id": "G4", "scorer": "Clatous Phiri-Banda", "team": "Simba", "minute": 60, "minute_text": "fifteen minutes after the restart", "score": "2-0"}
{"id": "G5", "scorer": "Clatous Phiri-Banda", "team": "Simba", "minute": 60}
{"id": "G6", "scorer": "Said Makapu", "team": "Simba", "kind": "shot", "minute_text": "deep into injury time"}
