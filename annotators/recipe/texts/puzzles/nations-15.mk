⟦TEAM|Morocco⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Egypt⟧ (aet; ⟦TEAM|Egypt⟧ win ⟦SCORE|5-4⟧ on pens): how they rated

⟦FURNITURE|Yassine El Fassi, Rabat⟧

The ⟦TEAM|Atlas Lions⟧ are out of their own ⟦COMPETITION|Cup of Nations⟧ and it will take a while for anyone in ⟦GPE|Rabat⟧ to want to talk about it. Twice in front, twice caught. These are our marks.

⟦PERSON|Hamza Belkacem⟧ 6
Guessed right on three of ⟦TEAM|Egypt⟧'s penalties and got a hand to none. ⟦G1|Beaten twice⟧ in the match by ⟦PERSON|Ramy Shawky⟧, once off a post.

⟦PERSON|Achraf Lamrani⟧ 5
Turned too easily for the first ⟦G2|equaliser⟧. Later got a yellow card and a stern word from his captain.

⟦PERSON|Younes Aït Daoud⟧ 7
Strong. Blocked what looked a certain goal from ⟦PERSON|Mostafa Gaber⟧ on ⟦MINUTE|74⟧.

⟦PERSON|Nabil Chadli⟧ 6
The captain's ⟦G3|header⟧, from ⟦PERSON|Reda Saïdi⟧'s corner, should have been enough in any normal quarter-final. His slip for ⟦TEAM|Egypt⟧'s ⟦G4|second⟧ cancels it out.

⟦PERSON|Walid Bennis⟧ 6
Honest. One delicious cross that ⟦PERSON|Othmane Karim⟧ headed straight at ⟦PERSON|Essam Fathy⟧.

⟦PERSON|Sami Oukacha⟧ 7
Ran until he dropped, and then, in the shootout, drove his kick against the bar. Cruel.

⟦PERSON|Bilal Tazi⟧ 5
Passed sideways, passed back.

⟦PERSON|Reda Saïdi⟧ 8
Pick of the bunch. His ⟦G5|free-kick⟧ on the ⟦MINUTE|half-hour⟧ opened the scoring, swerving late and leaving ⟦PERSON|Fathy⟧ rooted, and the corner for ⟦PERSON|Chadli⟧'s was perfect.

⟦PERSON|Othmane Karim⟧ 5
A centre-forward's night with no goal, two offsides and a sulk.

⟦PERSON|Ismaïl Rahmouni⟧ 6
Beat his man. Beat him again. Lost it.

⟦PERSON|Soufiane Jabri⟧ 4
Poor. Gone at ⟦MINUTE|half-time⟧.

Subs: ⟦PERSON|Anas Maliki⟧ 6 (tried, one volley fizzed over); ⟦PERSON|Driss Ouali⟧ 5.

Coach: ⟦PERSON|Kamal Zeroual⟧ 4
Led ⟦SCORE|2-1⟧ with ⟦MINUTE|eight minutes of extra time to play⟧ and took off ⟦PERSON|Saïdi⟧, his best player. ⟦PERSON|Shawky⟧ ⟦G6|struck⟧ ⟦MINUTE|60 seconds later⟧. Make of that what you will.
=====GOALS=====
{"id": "G1", "scorer": "Ramy Shawky", "team": "Egypt", "count": 2}
{"id": "G2", "scorer": "Ramy Shawky", "team": "Egypt"}
{"id": "G3", "scorer": "Nabil Chadli", "team": "Morocco", "kind": "header", "assist": "Reda Saïdi"}
{"id": "G4", "scorer": "Ramy Shawky", "team": "Egypt", "minute": 113}
{"id": "G5", "scorer": "Reda Saïdi", "team": "Morocco", "minute": 30, "kind": "free kick", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Ramy Shawky", "team": "Egypt", "minute": 113, "minute_text": "60 seconds later"}
