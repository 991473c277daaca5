⟦COMPETITION|Saudi Pro League⟧ wrap: ⟦TEAM|Al-Nassr⟧ stunned, ⟦TEAM|Ittihad⟧ go top, ten-man ⟦TEAM|Taawoun⟧ win again
⟦FURNITURE|Arab News, Jeddah⟧
⟦TEAM|Al-Ittihad⟧ moved above ⟦TEAM|Al-Nassr⟧ at the summit of the ⟦COMPETITION|Saudi Pro League⟧ after ⟦PERSON|Saleh Al-Mutairi⟧’s second-half ⟦G1|header⟧ earned a ⟦SCORE|1-0⟧ win over ⟦TEAM|Al-Ahli⟧ in the ⟦GPE|Jeddah⟧ derby.
The winger, five foot seven, climbed above ⟦PERSON|Merih Yalçın⟧ to meet ⟦PERSON|Houssem Aouadi⟧’s cross ⟦MINUTE|four minutes past the hour⟧. ⟦PERSON|Edgar Mendonça⟧ might have saved it; he got a strong hand to the ball but it looped over him. ⟦TEAM|Al-Ahli⟧’s ⟦PERSON|Riyadh Mahrouz⟧ then curled against the angle and was sent off for what he said about it.
Earlier ⟦TEAM|Al-Nassr⟧ had lost ⟦SCORE|3-2⟧ at ⟦TEAM|Damac⟧ after leading twice. ⟦PERSON|João Félisberto⟧ ⟦G2|struck⟧ for the ⟦GPE|Riyadh⟧ club after ⟦MINUTE|three minutes⟧ and ⟦PERSON|Kingsley Comant⟧ ⟦G3|had them ahead⟧ again at the ⟦MINUTE|break⟧, with ⟦PERSON|Nicolae Stanciulescu⟧ having ⟦G4|levelled⟧. ⟦PERSON|Abdullah Al-Qahtani⟧ came on as a substitute at ⟦MINUTE|half-time⟧ and ⟦G5|equalised⟧ with his first touch (⟦MINUTE|46⟧), and the same player, still only 18, ⟦G6|beat⟧ ⟦PERSON|Bento Krieger-Alves⟧ from outside the box in the ⟦MINUTE|88th minute⟧. “I saw the keeper, I saw the space. I don’t remember the rest,” ⟦PERSON|Al-Qahtani⟧ told ⟦ORG|SSC⟧.
⟦TEAM|Al-Hilal⟧ came back to form with a ⟦SCORE|6-0⟧ demolition of ⟦TEAM|Al-Okhdood⟧, ⟦PERSON|Marcos Leonel⟧ ⟦G7|helping himself to four⟧. ⟦PERSON|Sergej Savić-Marin⟧ and ⟦PERSON|Salem Al-Dawsari-Nasser⟧ also ⟦G8|found the net⟧; ⟦PERSON|Darwin Núñez-Ferro⟧, on the bench, did not.
⟦TEAM|Al-Taawoun⟧ had defender ⟦PERSON|Walid Al-Harbi⟧ dismissed after ⟦MINUTE|nine minutes⟧ at ⟦TEAM|Al-Khaleej⟧ but won ⟦SCORE|1-0⟧ through ⟦PERSON|Roger Martín-Soto⟧, who ⟦G9|profited⟧ when the ball hit the referee.
⟦TEAM|Al-Shabab⟧ 2 ⟦TEAM|Al-Fateh⟧ 2. ⟦PERSON|Yannick Carrasso⟧ ⟦G10|netted twice⟧ from the penalty spot; ⟦PERSON|Mourad Batna-Idrissi⟧ and ⟦PERSON|Sofiane Bendebka-Omar⟧ ⟦G11|got the goals⟧ for the visitors.
⟦TEAM|Al-Ittihad⟧ are away to ⟦TEAM|Al-Hilal⟧ on ⟦DATE|Thursday⟧ in a match that could make or break their season.
⟦FURNITURE|Tap here to join our WhatsApp channel⟧
=====GOALS=====
{"id": "G1", "scorer": "Saleh Al-Mutairi", "team": "Al-Ittihad", "minute": 64, "kind": "header", "assist": "Houssem Aouadi", "minute_text": "four minutes past the hour"}
{"id": "G2", "scorer": "João Félisberto", "team": "Al-Nassr", "minute": 3, "minute_text": "three minutes"}
{"id": "G3", "scorer": "Kingsley Comant", "team": "Al-Nassr"}
{"id": "G4", "scorer": "Nicolae Stanciulescu", "team": "Damac"}
{"id": "G5", "scorer": "Abdullah Al-Qahtani", "team": "Damac", "minute": 46, "minute_text": "46"}
{"id": "G6", "scorer": "Abdullah Al-Qahtani", "team": "Damac", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G7", "scorer": "Marcos Leonel", "team": "Al-Hilal", "count": 4}
{"id": "G8", "scorer": "Sergej Savić-Marin; Salem Al-Dawsari-Nasser", "team": "Al-Hilal", "count": 2}
{"id": "G9", "scorer": "Roger Martín-Soto", "team": "Al-Taawoun"}
{"id": "G10", "scorer": "Yannick Carrasso", "team": "Al-Shabab", "count": 2, "kind": "penalty"}
{"id": "G11", "scorer": "Mourad Batna-Idrissi; Sofiane Bendebka-Omar", "team": "Al-Fateh", "count": 2}
