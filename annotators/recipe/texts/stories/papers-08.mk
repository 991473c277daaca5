⟦PERSON|Park⟧'s late ⟦G1|header⟧ lifts ⟦TEAM|Jeonbuk⟧ past ⟦TEAM|Seoul⟧
⟦GPE|JEONJU⟧, ⟦GPE|South Korea⟧, ⟦DATE|Oct. 19⟧ (⟦ORG|Yonhap⟧) -- Defender ⟦PERSON|Park Seong-jin⟧ ⟦G2|headed in the winner⟧ in the ⟦MINUTE|90th minute⟧ as ⟦TEAM|Jeonbuk Hyundai Motors⟧ beat ⟦TEAM|FC Seoul⟧ ⟦SCORE|2-1⟧ here ⟦DATE|Sunday⟧ to stay four points clear atop the ⟦COMPETITION|K League 1⟧.
⟦NORP|Brazilian⟧ forward ⟦PERSON|Marcelo Tavares⟧ ⟦G3|put the home side in front⟧ ⟦MINUTE|four minutes into the second half⟧ before ⟦PERSON|Nemanja Ilić⟧ ⟦G4|drew ⟦TEAM|Seoul⟧ level⟧ with ⟦MINUTE|10 minutes left⟧.
The first half produced few openings. ⟦PERSON|Tavares⟧ sent a shot over from inside the box in the ⟦MINUTE|fourth minute⟧ and ⟦PERSON|Kim Do-hyun⟧'s low drive was saved by ⟦TEAM|Seoul⟧ goalkeeper ⟦PERSON|Choi Won-bin⟧. For the visitors, ⟦PERSON|Ilić⟧ had a header cleared by ⟦PERSON|Park⟧ almost on the line.
⟦PERSON|Tavares⟧ ⟦G5|broke the deadlock⟧ after ⟦PERSON|Lee Jae-wook⟧ stole possession in midfield and slipped a pass through. It was his ⟦G6|11th goal⟧ of the campaign.
⟦PERSON|Lee⟧ could have doubled the lead in the ⟦MINUTE|65th minute⟧ but dragged his finish wide after a one-two with ⟦PERSON|Kim⟧.
⟦TEAM|Seoul⟧ were then awarded a penalty following a video review for a handball by ⟦PERSON|Hong Sung-min⟧. ⟦PERSON|Ilić⟧, a ⟦NORP|Serbian⟧, ⟦G7|sent his spot kick⟧ down the middle.
The visitors seemed content with a point, and were made to pay. ⟦PERSON|Tavares⟧ delivered a corner from the right, ⟦PERSON|Choi⟧ stayed on his line, and ⟦PERSON|Park⟧, without a ⟦G8|goal⟧ since the spring of ⟦DATE|2023⟧, rose highest to ⟦G9|meet it⟧.
⟦TEAM|Seoul⟧ protested that the defender had pushed ⟦PERSON|Hong⟧. Referee and video room disagreed.
⟦TEAM|Jeonbuk⟧ can seal the title at ⟦TEAM|Ulsan⟧ ⟦DATE|next Sunday⟧. ⟦TEAM|Seoul⟧, fifth, are struggling to hold on to the last ⟦COMPETITION|AFC Champions League⟧ berth.
=====GOALS=====
{"id": "G1", "scorer": "Park Seong-jin", "team": "Jeonbuk", "minute": 90, "assist": "Marcelo Tavares", "kind": "header"}
{"id": "G2", "scorer": "Park Seong-jin", "team": "Jeonbuk", "minute": 90, "minute_text": "90th minute", "assist": "Marcelo Tavares", "kind": "header"}
{"id": "G3", "scorer": "Marcelo Tavares", "team": "Jeonbuk", "minute": 49, "minute_text": "four minutes into the second half", "assist": "Lee Jae-wook", "kind": "shot"}
{"id": "G4", "scorer": "Nemanja Ilić", "team": "Seoul", "minute": 80, "minute_text": "10 minutes left", "kind": "penalty"}
{"id": "G5", "scorer": "Marcelo Tavares", "team": "Jeonbuk", "minute": 49, "assist": "Lee Jae-wook", "kind": "shot"}
{"id": "G6", "scorer": "Marcelo Tavares", "team": "Jeonbuk", "minute": 49, "assist": "Lee Jae-wook", "kind": "shot"}
{"id": "G7", "scorer": "Nemanja Ilić", "team": "Seoul", "minute": 80, "kind": "penalty"}
{"id": "G8", "scorer": "Park Seong-jin", "team": "Jeonbuk", "scope": "background"}
{"id": "G9", "scorer": "Park Seong-jin", "team": "Jeonbuk", "minute": 90, "assist": "Marcelo Tavares", "kind": "header"}
