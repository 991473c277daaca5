JEDDAH : ⟦NORP|Saudi⟧ young men qualify the final with victory in dying time

The ⟦TEAM|Saudi Arabia Under-23s⟧ has achieved qualification to the final of ⟦COMPETITION|AFC Under-23 Asian Cup⟧ after it overcame its ⟦TEAM|Iraq⟧ counterpart by ⟦SCORE|1 - 0⟧ , in the match that gathered them ⟦DATE|yesterday⟧ evening on the ground of ⟦VENUE|King Abdullah Sports City⟧ in ⟦GPE|Jeddah⟧.

The player ⟦PERSON|Mohammed Al-Harbi⟧ recorded the only ⟦G1|goal⟧ of the meeting in the ⟦MINUTE|minute 89⟧ of the match, after he exploited a long pass from ⟦PERSON|Bilal Benrahma-Cole⟧ and ⟦G2|put the ball on the left of the goalkeeper⟧ ⟦PERSON|Youssef Karim⟧.

The first half finished negative without goals , despite that the ⟦NORP|Iraqi⟧ team was the best spread and nearly to open the scoring through ⟦PERSON|Ali Jasim Radhi⟧ in the ⟦MINUTE|minute 22⟧, his header was over the crossbar by little. The captain ⟦PERSON|Hamad Al-Shehhi⟧ wasted also for the ⟦TEAM|Green Falcons⟧ an opportunity alone with the goalkeeper.

And in the second half the ⟦NORP|Japanese⟧ referee cancelled a ⟦G3|goal⟧ for ⟦TEAM|Iraq⟧ by reason of offside on ⟦PERSON|Radhi⟧ after returning to the video technology (⟦MINUTE|61⟧) . The trainer of the ⟦TEAM|Lions of Mesopotamia⟧ objected strongly and received yellow card.

The coach ⟦PERSON|Saeed Al-Muwallad⟧ expressed his happiness, he said “We thank God for the winning. The players executed what we requested, and ⟦PERSON|Al-Harbi⟧ deserves, he always scores when ⟦TEAM|Saudi Arabia⟧ needs him”.

The ⟦TEAM|Green Falcons⟧ will meet in the final on ⟦DATE|Thursday⟧ the winner of ⟦TEAM|Japan⟧ and ⟦TEAM|Uzbekistan⟧, and the top three of ⟦GPE|Asia⟧ will travel to the ⟦COMPETITION|Olympics⟧. The defender ⟦PERSON|Musab Al-Qahtani⟧ will be absent for accumulation of cards, and ⟦PERSON|Waleed Nasser-Eddin⟧ replaces him.
=====GOALS=====
{"id": "G1", "scorer": "Mohammed Al-Harbi", "team": "Saudi Arabia", "minute": 89, "assist": "Bilal Benrahma-Cole", "kind": "shot", "minute_text": "minute 89"}
{"id": "G2", "scorer": "Mohammed Al-Harbi", "team": "Saudi Arabia", "minute": 89, "assist": "Bilal Benrahma-Cole", "kind": "shot", "minute_text": "minute 89"}
{"id": "G3", "scorer": "Ali Jasim Radhi", "team": "Iraq", "minute": 61, "outcome": "ruled out", "minute_text": "61"}
