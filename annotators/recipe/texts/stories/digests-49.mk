⟦COMPETITION|Europa League⟧ play-offs: ⟦TEAM|Dinamo⟧, ⟦TEAM|Red Star⟧ take first-leg leads

ZAGREB: ⟦PERSON|Marko Zelenika⟧'s late ⟦G1|strike⟧ gave ⟦TEAM|Dinamo Zagreb⟧ a ⟦SCORE|2-1⟧ lead over ⟦TEAM|Ferencvaros⟧ to take to ⟦GPE|Budapest⟧ after an entertaining ⟦COMPETITION|Europa League⟧ play-off first leg on ⟦DATE|Thursday⟧.

⟦PERSON|Ante Brkic⟧ ⟦G2|opened the scoring⟧ in the ⟦MINUTE|16th minute⟧ at the ⟦VENUE|Maksimir⟧ when he met ⟦PERSON|Luka Tomljanovic⟧'s corner, but ⟦PERSON|Gergo Molnar⟧'s long-range ⟦G3|effort⟧ on ⟦MINUTE|38⟧ brought the ⟦NORP|Hungarian⟧ champions level. ⟦PERSON|Bence Farkas⟧ should have put them ahead in the second half, firing over from six yards, and it was a costly miss: with ⟦MINUTE|seven minutes left⟧ ⟦PERSON|Zelenika⟧ went through from halfway and ⟦G4|beat the advancing goalkeeper⟧.

⟦TEAM|Red Star Belgrade⟧ built a three-goal cushion against ⟦TEAM|Sturm Graz⟧. ⟦PERSON|Filip Jankovic⟧ ⟦G5|scored⟧ either side of a ⟦PERSON|Stefan Ilic-Petrov⟧ ⟦G6|penalty⟧, awarded and taken in the ⟦MINUTE|29th minute⟧ after long VAR deliberations. ⟦PERSON|Nikola Vasiljevic⟧'s fierce drive was touched on to the bar as the ⟦NORP|Serbs⟧ went for a fourth.

⟦TEAM|Slavia Prague⟧'s trip to ⟦TEAM|Legia Warsaw⟧ ended in a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Kamil Nowicki⟧'s ⟦G7|header⟧ just before ⟦MINUTE|half-time⟧ had the home fans celebrating, only for ⟦PERSON|Jakub Sedlacek⟧'s ⟦G8|finish⟧ in the ⟦MINUTE|64th minute⟧ to quieten them. Both coaches complained about the pitch. ⟦PERSON|Ondrej Kral⟧ was sent off for ⟦TEAM|Slavia⟧ in ⟦MINUTE|stoppage time⟧, and ⟦PERSON|Piotr Gajewski⟧'s free kick from that foul was brilliantly saved.

The match between ⟦TEAM|Maccabi Haifa⟧ and ⟦TEAM|PAOK⟧ finished goalless, ⟦TEAM|PAOK⟧'s ⟦PERSON|Denis Hodzic⟧ having a ⟦G9|goal⟧ chalked off in the last minute.

The second legs are on ⟦DATE|August 28⟧. Winners go into ⟦DATE|Friday⟧'s draw.
=====GOALS=====
{"id": "G1", "scorer": "Marko Zelenika", "team": "Dinamo Zagreb", "minute": 83}
{"id": "G2", "scorer": "Ante Brkic", "team": "Dinamo Zagreb", "minute": 16, "minute_text": "16th minute", "assist": "Luka Tomljanovic"}
{"id": "G3", "scorer": "Gergo Molnar", "team": "Ferencvaros", "minute": 38, "minute_text": "38", "kind": "shot"}
{"id": "G4", "scorer": "Marko Zelenika", "team": "Dinamo Zagreb", "minute": 83, "minute_text": "seven minutes left"}
{"id": "G5", "scorer": "Filip Jankovic", "team": "Red Star Belgrade", "count": 2}
{"id": "G6", "scorer": "Stefan Ilic-Petrov", "team": "Red Star Belgrade", "minute": 29, "minute_text": "29th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Kamil Nowicki", "team": "Legia Warsaw", "kind": "header"}
{"id": "G8", "scorer": "Jakub Sedlacek", "team": "Slavia Prague", "minute": 64, "minute_text": "64th minute"}
{"id": "G9", "scorer": "Denis Hodzic", "team": "PAOK", "minute_text": "last minute", "outcome": "ruled out"}
