⟦PERSON|Haakon Brekke⟧ met the corner flush on the forehead, and for a second ⟦VENUE|Deepdale⟧ rose, but ⟦PERSON|Amari Whitlock⟧ flung up a wrist and the ball dropped on the roof of the net. ⟦TEAM|Preston⟧ got no closer than that.

It was a scruffy effort, sliced off the outside of his boot, and it squirmed ⟦G1|under ⟦PERSON|Diallo⟧⟧. ⟦PERSON|Marchetti⟧ did not care how it looked: ⟦TEAM|Bari⟧ had their first win on the road since ⟦DATE|August⟧.

⟦TEAM|Ross County⟧ wheeled away in celebration when ⟦PERSON|Liam Gilfillan⟧ ⟦G2|bundled the ball in⟧ off his hip, only for ⟦PERSON|Euan Strachan⟧, the referee's assistant nearest the dugouts, to stand with his flag aloft. ⟦PERSON|Gilfillan⟧ went on to skew another chance into the side-netting.

The ⟦G3|penalty⟧, tucked low to ⟦PERSON|Oyelaran⟧'s left on ⟦MINUTE|41 minutes⟧, wiped out ⟦PERSON|Teixeira⟧'s ⟦G4|opener⟧. It was the only time all evening that ⟦PERSON|Joost Hamers⟧ hit the target.

⟦PERSON|Saki Moriyasu⟧ had already rattled the bar with one free-kick when she ⟦G5|bent a second beyond the wall and in⟧. ⟦TEAM|Urawa Red Diamonds Ladies⟧ were grateful; a third, deep into ⟦MINUTE|added time⟧, ended up in the car park.

⟦TEAM|Pisa⟧ struck the frame of the goal three times before the ⟦MINUTE|interval⟧. ⟦PERSON|Nicolò Ferraboschi⟧ hit the near post with a drive, ⟦PERSON|Isak Dahlgren⟧ the far one with a volley, and ⟦PERSON|Ferraboschi⟧ again, from the rebound, the underside of the bar.

Up stepped ⟦PERSON|Delano Kluivers⟧, who had put his last spot-kick in the stand at ⟦VENUE|De Kuip⟧. This one he ⟦G6|rolled home⟧, with ⟦PERSON|Van Halteren⟧ on his knees by the other post: ⟦SCORE|1-1⟧, ⟦MINUTE|73 minutes⟧.

"I struck it well, I thought it was in, and then this giant hand comes from nowhere," said ⟦PERSON|Mikey Arundel⟧ of the volley that ⟦PERSON|Svoboda⟧ tipped over. "Next week I will close my eyes."

There was a check for handball, a long one, and ⟦PERSON|Rui Falcão⟧ stood with his arms out like a man feeling for rain. When the referee ⟦PERSON|Denise Okoro⟧ drew the square in the air, ⟦PERSON|Falcão⟧'s ⟦G7|strike⟧ was gone and ⟦TEAM|Boavista⟧ were still behind.

⟦PERSON|Ellis Vaughan-Pryce⟧'s drive took a nick off ⟦PERSON|Burnside⟧'s heel and ⟦G8|gave ⟦TEAM|Wrexham⟧ the lead⟧ ⟦MINUTE|eleven minutes in⟧. His next, from a similar spot, was blocked by the same defender with rather more of his body.

The ⟦TEAM|Matildas⟧ peppered the target: twenty-two attempts, nine of them on it, and every one gathered, smothered or shovelled round a post by ⟦PERSON|Ji-won Baek⟧. ⟦SCORE|0-0⟧ it finished, and ⟦PERSON|Baek⟧ was carried off on a pair of shoulders.

⟦TEAM|Hearts⟧ pressed, ⟦TEAM|Hearts⟧ probed, ⟦TEAM|Hearts⟧ appealed for everything. ⟦PERSON|Fraser Dunmore⟧'s looping header was clawed off the line, ⟦PERSON|Kenji Asakura⟧ fired in a cross which nobody met, and the ⟦MINUTE|88th minute⟧ brought only a yellow card.

⟦TEAM|Levante⟧'s ⟦G9|second⟧ was a thing of simplicity. A throw, a flick, and there was ⟦PERSON|Borja Urrutikoetxea⟧ to ⟦G10|help it over the line⟧ with his shin, seven minutes after ⟦PERSON|Sebas Moll⟧'s volley had come back off a post.

It needed a goal of real quality to separate them, and ⟦PERSON|Thandi Mokoena⟧ ⟦G11|supplied it⟧ from 25 yards. Before that the only shot of note, ⟦PERSON|Van Wyk⟧'s, had been so tame that the goalkeeper waited for it with her hands on her hips.

⟦PERSON|Callum Treharne⟧ has yet to score in ⟦COMPETITION|League Two⟧, and his luck shows no sign of turning: a header wide, a shot wider, and a close-range stab that ⟦PERSON|Lonergan⟧ kept out with his face.

Two minutes from the ⟦MINUTE|break⟧ ⟦PERSON|Nkemelu⟧ thumped a half-volley against the left upright; two minutes after it ⟦PERSON|Sjöstrand⟧ did precisely the same to the right. Symmetry, then, but no goals, and ⟦TEAM|Malmö FF⟧ trudged off level.

⟦TEAM|Al-Ahly⟧ thought they had broken through. ⟦PERSON|Tarek Shawky⟧ ⟦G12|turned in⟧ ⟦PERSON|Hossam Badawi⟧'s driven ball at the back post; the flag, belatedly, went up against ⟦PERSON|Badawi⟧ for straying in the build-up.

⟦PERSON|Ruairí Mac Giolla⟧ levelled the harshest of charges at his own forwards. "Seven clear sights of goal," the ⟦TEAM|Bohemians⟧ manager said. "A schoolboy would have taken one. We hit the keeper. We hit the bar. We hit each other."

⟦TEAM|Cagliari⟧ were ⟦SCORE|2-0⟧ up and strolling by the time ⟦PERSON|Sandro Puddu⟧ limped off. He had ⟦G13|got the first⟧ himself, a ⟦G14|header⟧, and his cross had found ⟦PERSON|Mensah⟧ for the ⟦G15|other⟧.

The substitute's first touch was heavy, his second worse; his third, from all of four yards, ⟦G16|found the net⟧. ⟦TEAM|Hull⟧ had stolen it, and ⟦PERSON|Sorba Achterberg⟧, ⟦MINUTE|90⟧ on the clock when he came on, had stolen it for them.
=====GOALS=====
{"id": "G1", "scorer": "Marchetti", "team": "Bari", "kind": "shot"}
{"id": "G2", "scorer": "Gilfillan", "team": "Ross County", "outcome": "ruled out"}
{"id": "G3", "scorer": "Joost Hamers", "minute": 41, "minute_text": "41 minutes", "kind": "penalty"}
{"id": "G4", "scorer": "Teixeira"}
{"id": "G5", "scorer": "Saki Moriyasu", "team": "Urawa Red Diamonds Ladies", "kind": "free kick"}
{"id": "G6", "scorer": "Delano Kluivers", "minute": 73, "minute_text": "73 minutes", "kind": "penalty", "score": "1-1"}
{"id": "G7", "scorer": "Rui Falcão", "team": "Boavista", "outcome": "ruled out"}
{"id": "G8", "scorer": "Ellis Vaughan-Pryce", "team": "Wrexham", "minute": 11, "minute_text": "eleven minutes in", "kind": "shot"}
{"id": "G9", "scorer": "Borja Urrutikoetxea", "team": "Levante"}
{"id": "G10", "scorer": "Borja Urrutikoetxea", "team": "Levante"}
{"id": "G11", "scorer": "Thandi Mokoena", "kind": "shot"}
{"id": "G12", "scorer": "Tarek Shawky", "team": "Al-Ahly", "assist": "Hossam Badawi", "outcome": "ruled out"}
{"id": "G13", "scorer": "Sandro Puddu", "team": "Cagliari", "kind": "header"}
{"id": "G14", "scorer": "Sandro Puddu", "team": "Cagliari", "kind": "header"}
{"id": "G15", "scorer": "Mensah", "team": "Cagliari", "assist": "Sandro Puddu"}
{"id": "G16", "scorer": "Sorba Achterberg", "team": "Hull", "kind": "shot"}
