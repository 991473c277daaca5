⟦PERSON|Montenegro⟧ demands reaction after ⟦TEAM|Al-Ain⟧ throw away two-goal lead

⟦GPE|ABU DHABI⟧, ⟦DATE|Nov 25⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Al-Ain⟧ coach ⟦PERSON|Rafael Montenegro⟧ accused his players of "playing with their hands in their pockets" after they surrendered a two-goal lead to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Al-Hilal⟧ in the ⟦COMPETITION|AFC Champions League Elite⟧ on ⟦DATE|Tuesday⟧.

The hosts appeared to be cruising at the ⟦VENUE|Hazza bin Zayed Stadium⟧ when ⟦NORP|Ghanaian⟧ forward ⟦PERSON|Kwame Adjei-Mensah⟧ ⟦G1|doubled their advantage⟧ in the ⟦MINUTE|34th minute⟧, ⟦G2|rifling⟧ past ⟦PERSON|Faris Al-Otaibi⟧ from 20 metres.

⟦PERSON|Pablo Iturbe⟧ had ⟦G3|nodded them in front⟧ on ⟦MINUTE|19⟧, meeting a corner by captain ⟦PERSON|Ibrahim Al-Shehhi⟧.

But the visitors from ⟦GPE|Riyadh⟧ were a different side after the ⟦MINUTE|interval⟧. ⟦NORP|Moroccan⟧ substitute ⟦PERSON|Tariq Benmoussa⟧ ⟦G4|reduced the arrears⟧ in the ⟦MINUTE|63rd⟧ and then ⟦G5|levelled the match⟧ with a deflected free kick ⟦MINUTE|three minutes from the end⟧.

"At halftime I told them the next goal is everything. If we get it, the game is dead, and if they get it, we will be shaking," the ⟦NORP|Portuguese⟧ told reporters. "So we came out and played with our hands in our pockets. I'm not angry because of the result, I am angry because we knew."

⟦PERSON|Montenegro⟧ made four changes at once after ⟦PERSON|Benmoussa⟧'s ⟦G6|first⟧, but said they had come too late.

"After we ⟦G7|conceded⟧, I looked at faces on the pitch and I saw fear. That is my responsibility too."

⟦PERSON|Benmoussa⟧, left out of the starting lineup for a third straight game, dedicated his ⟦G8|brace⟧ to his newborn daughter.

"I am not happy on the bench, nobody is, but I respect the coach," he said. "The ⟦G9|second one⟧ was lucky, it touched somebody. But you have to shoot to be lucky."

⟦TEAM|Al-Ain⟧ had wanted a penalty at ⟦SCORE|2-1⟧ when ⟦PERSON|Iturbe⟧ went down under a challenge, but the referee waved play on after a lengthy check.

⟦TEAM|Al-Hilal⟧ stay top of the western section with 11 points, while ⟦TEAM|Al-Ain⟧, who travel to ⟦TEAM|Persepolis⟧ ⟦DATE|next month⟧, are seventh.
=====GOALS=====
{"id": "G1", "scorer": "Kwame Adjei-Mensah", "team": "Al-Ain", "minute": 34, "kind": "shot", "minute_text": "34th minute", "score": "2-0"}
{"id": "G2", "scorer": "Kwame Adjei-Mensah", "team": "Al-Ain", "minute": 34, "kind": "shot", "minute_text": "34th minute"}
{"id": "G3", "scorer": "Pablo Iturbe", "team": "Al-Ain", "minute": 19, "kind": "header", "assist": "Ibrahim Al-Shehhi", "minute_text": "19"}
{"id": "G4", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "minute": 63, "minute_text": "63rd"}
{"id": "G5", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "minute": 87, "kind": "free kick", "minute_text": "three minutes from the end", "score": "2-2"}
{"id": "G6", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "minute": 63}
{"id": "G7", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "minute": 63}
{"id": "G8", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "count": 2}
{"id": "G9", "scorer": "Tariq Benmoussa", "team": "Al-Hilal", "minute": 87, "kind": "free kick"}
