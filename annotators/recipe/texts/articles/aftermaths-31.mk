⟦COMPETITION|Saudi Pro League⟧ wrap: ⟦TEAM|Hilal⟧ leave it late, ⟦TEAM|Ittihad⟧ lose again
⟦FURNITURE|Arab News Sport⟧
⟦FURNITURE|Short Url⟧

⟦PERSON|Luan Peixoto⟧'s ⟦G1|header⟧ deep into ⟦MINUTE|added time⟧ rescued ⟦TEAM|Al Hilal⟧ in ⟦GPE|Riyadh⟧ as the leaders overcame ⟦TEAM|Al Fateh⟧ ⟦SCORE|2-1⟧ to stay three points in front in the ⟦COMPETITION|Saudi Pro League⟧.

The visitors, who had not won there in ten attempts, were on course for at least a draw after ⟦PERSON|Abderrahim Lahlou⟧ ⟦G2|cancelled out⟧ ⟦PERSON|Zaid Al-Harthi⟧'s early ⟦G3|strike⟧ at the ⟦VENUE|Kingdom Arena⟧. ⟦PERSON|Al-Harthi⟧, a constant menace, ⟦G4|found the bottom corner⟧ after ⟦MINUTE|seven minutes⟧, and had three more chances before ⟦MINUTE|half-time⟧ that were kept out by ⟦PERSON|Faris Ghamdi⟧ in the ⟦TEAM|Fateh⟧ goal. ⟦PERSON|Lahlou⟧'s ⟦G5|equaliser⟧ came on ⟦MINUTE|61⟧, when he ran on to a pass by ⟦PERSON|Jesper Ankersen⟧ and ⟦G6|lifted the ball over⟧ ⟦PERSON|Majed Shammari⟧.

⟦TEAM|Hilal⟧'s coach threw on ⟦PERSON|Peixoto⟧, a ⟦NORP|Brazilian⟧ bought for such occasions. He'd missed two sitters when ⟦PERSON|Al-Harthi⟧'s cross came over in the ⟦MINUTE|96th minute⟧. He ⟦G7|did not miss⟧ the third.

"Three chances, one ⟦G8|goal⟧. I take it," the forward said.

⟦TEAM|Nassr⟧ kept up the pursuit with a routine ⟦SCORE|3-0⟧ home win over ⟦TEAM|Damac⟧ on ⟦DATE|Thursday⟧. ⟦PERSON|Ricardo Sintra⟧ ⟦G9|scored two⟧, the ⟦TEAM|Portugal⟧ midfielder's ⟦G10|second⟧ a free-kick from 30 yards, and ⟦PERSON|Khalid Otaibi⟧ ⟦G11|got the other⟧ with the game in its ⟦MINUTE|final minute⟧. ⟦TEAM|Damac⟧'s ⟦NORP|Serbian⟧ keeper ⟦PERSON|Milan Rakić⟧ prevented a heavier defeat and was also equal to a ⟦PERSON|Sintra⟧ penalty.

In ⟦GPE|Jeddah⟧ it was another evening to forget for ⟦TEAM|Ittihad⟧. The champions lost ⟦SCORE|1-0⟧ to ⟦TEAM|Al Ettifaq⟧, their third loss ⟦DATE|this month⟧, ⟦PERSON|Youssouf Camara-Diallo⟧ ⟦G12|breaking away to score⟧ on ⟦MINUTE|73 minutes⟧ after the home side left themselves exposed at a corner. ⟦PERSON|Gonzalo Iturbe⟧, ⟦TEAM|Ittihad⟧'s captain, hit the bar in the first half and saw red in the second for a second bookable offence. The ⟦TEAM|Guinea⟧ striker has eight ⟦G13|goals⟧ in his past six outings.

Across the city ⟦TEAM|Al Ahli⟧, playing the following day at ⟦VENUE|King Abdullah Sports City⟧, ⟦G14|scored four⟧ past ⟦TEAM|Al Riyadh⟧ without reply. ⟦NORP|French⟧ winger ⟦PERSON|Thomas Gravelaine⟧ was involved in all of them: he ⟦G15|got the first⟧ himself in the ⟦MINUTE|20th minute⟧, and supplied ⟦PERSON|Nawaf Dossari⟧, ⟦PERSON|Salem Bishi⟧ and ⟦PERSON|Bandar Zahrani⟧ for the ⟦G16|others⟧. He was taken off to loud applause with ⟦MINUTE|15 minutes to play⟧.

⟦TEAM|Al Shabab⟧ and ⟦TEAM|Al Taawoun⟧ shared the points in a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Edson Tavares-Lima⟧ ⟦G17|put ⟦TEAM|Shabab⟧ ahead⟧ and could have had two more; ⟦PERSON|Musab Yami⟧'s ⟦G18|leveller⟧ was a gift, the defender ⟦PERSON|Hassan Qahtani⟧ heading a harmless ball past his advancing goalkeeper for ⟦PERSON|Yami⟧ to ⟦G19|walk it in⟧.

And at the bottom ⟦TEAM|Al Khaleej⟧ picked up a first win since ⟦DATE|December⟧ with a ⟦SCORE|2-1⟧ success against ⟦TEAM|Al Wehda⟧. ⟦G20|Goals⟧ in the ⟦MINUTE|44th and 46th minutes⟧ from ⟦PERSON|Ali Bulayhi-Nasser⟧ gave them a lead they never lost, even after ⟦PERSON|Omar Shahrani-Saad⟧'s ⟦G21|penalty⟧.

⟦COMPETITION|King's Cup⟧ action follows on ⟦DATE|Monday⟧, with ⟦TEAM|Hilal⟧ travelling to ⟦TEAM|Damac⟧. The ⟦NORP|Dane⟧ ⟦PERSON|Ankersen⟧, on a yellow card in each of the previous four matches, is suspended for ⟦TEAM|Al Fateh⟧.
⟦FURNITURE|Topics: football Saudi Pro League⟧
=====GOALS=====
{"id": "G1", "scorer": "Luan Peixoto", "team": "Al Hilal", "minute": 90, "added": 6, "minute_text": "added time", "assist": "Zaid Al-Harthi", "kind": "header"}
{"id": "G2", "scorer": "Abderrahim Lahlou", "team": "Al Fateh", "minute": 61, "assist": "Jesper Ankersen", "kind": "shot"}
{"id": "G3", "scorer": "Zaid Al-Harthi", "team": "Al Hilal", "minute": 7, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G4", "scorer": "Zaid Al-Harthi", "team": "Al Hilal", "minute": 7, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G5", "scorer": "Abderrahim Lahlou", "team": "Al Fateh", "minute": 61, "minute_text": "61", "assist": "Jesper Ankersen", "kind": "shot"}
{"id": "G6", "scorer": "Abderrahim Lahlou", "team": "Al Fateh", "minute": 61, "minute_text": "61", "assist": "Jesper Ankersen", "kind": "shot"}
{"id": "G7", "scorer": "Luan Peixoto", "team": "Al Hilal", "minute": 90, "added": 6, "minute_text": "96th minute", "assist": "Zaid Al-Harthi", "kind": "header"}
{"id": "G8", "scorer": "Luan Peixoto", "team": "Al Hilal", "minute": 90, "added": 6, "assist": "Zaid Al-Harthi", "kind": "header"}
{"id": "G9", "scorer": "Ricardo Sintra", "team": "Nassr", "count": 2}
{"id": "G10", "scorer": "Ricardo Sintra", "team": "Nassr", "kind": "free kick"}
{"id": "G11", "scorer": "Khalid Otaibi", "team": "Nassr", "minute": 90, "minute_text": "final minute"}
{"id": "G12", "scorer": "Youssouf Camara-Diallo", "team": "Al Ettifaq", "minute": 73, "minute_text": "73 minutes"}
{"id": "G13", "scorer": "Youssouf Camara-Diallo", "team": "Al Ettifaq", "count": 8, "scope": "background"}
{"id": "G14", "scorer": "Thomas Gravelaine; Nawaf Dossari; Salem Bishi; Bandar Zahrani", "team": "Al Ahli", "count": 4}
{"id": "G15", "scorer": "Thomas Gravelaine", "team": "Al Ahli", "minute": 20, "minute_text": "20th minute"}
{"id": "G16", "scorer": "Nawaf Dossari; Salem Bishi; Bandar Zahrani", "team": "Al Ahli", "assist": "Thomas Gravelaine", "count": 3}
{"id": "G17", "scorer": "Edson Tavares-Lima", "team": "Al Shabab"}
{"id": "G18", "scorer": "Musab Yami", "team": "Al Taawoun", "kind": "shot"}
{"id": "G19", "scorer": "Musab Yami", "team": "Al Taawoun", "kind": "shot"}
{"id": "G20", "scorer": "Ali Bulayhi-Nasser", "team": "Al Khaleej", "minute_text": "44th and 46th minutes", "count": 2}
{"id": "G21", "scorer": "Omar Shahrani-Saad", "team": "Al Wehda", "kind": "penalty"}
