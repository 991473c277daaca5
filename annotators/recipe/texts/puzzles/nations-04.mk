⟦TEAM|Oman⟧ ⟦SCORE|0-3⟧ ⟦TEAM|Japan⟧: ⟦TEAM|Samurai Blue⟧ ease into last sixteen

It was a comfortable night for ⟦TEAM|Japan⟧, who needed only a point from their last ⟦COMPETITION|Asian Cup⟧ group match but took all three with something to spare in ⟦GPE|Doha⟧.

⟦PERSON|Hiroto Enomoto⟧, left out of the opening two games, ⟦G1|scored twice⟧ in the first half and set up the ⟦G2|third⟧ for ⟦PERSON|Sota Kuwabara⟧ shortly after the ⟦MINUTE|restart⟧ as the ⟦TEAM|Samurai Blue⟧ beat ⟦TEAM|Oman⟧ to win ⟦COMPETITION|Group D⟧ with a perfect record.

The ⟦TEAM|Frankfurt⟧ striker took just ⟦MINUTE|seven minutes⟧ to justify his recall. ⟦PERSON|Kuwabara⟧'s pass split the ⟦TEAM|Oman⟧ centre-backs, ⟦PERSON|Enomoto⟧ took a touch to steady himself and ⟦G3|stroked the ball beyond⟧ ⟦PERSON|Faisal Al-Harthi⟧.

⟦TEAM|Oman⟧ had their moments. ⟦PERSON|Salim Al-Busaidi⟧ drilled across goal with nobody there to touch it, and ⟦PERSON|Jamil Al-Yahmadi⟧, the captain, hooked a half-volley on to the roof of the net. On ⟦MINUTE|26 minutes⟧ ⟦PERSON|Kenta Morishige⟧ in the ⟦TEAM|Japan⟧ goal had to be alert to push away a skidding ⟦PERSON|Al-Busaidi⟧ free-kick.

The ⟦G4|second⟧ on ⟦MINUTE|33⟧ ended the contest. ⟦PERSON|Ryo Tachikawa⟧ hung a cross to the back post, where ⟦PERSON|Al-Harthi⟧ came and missed and ⟦PERSON|Enomoto⟧ ⟦G5|headed into the empty net⟧ for his 20th international ⟦G6|goal⟧.

A hat-trick looked a formality, yet ⟦PERSON|Enomoto⟧ twice failed to beat the ⟦TEAM|Oman⟧ keeper one on one and then, given another sight of goal when ⟦PERSON|Al-Yahmadi⟧'s back pass fell short, unselfishly rolled it across for ⟦PERSON|Kuwabara⟧ to ⟦G7|tap in⟧. The clock showed ⟦MINUTE|51⟧.

⟦TEAM|Japan⟧ coach ⟦PERSON|Masato Ueno⟧ then rang the changes. ⟦PERSON|Tachikawa⟧, one booking away from a suspension, was withdrawn immediately, ⟦PERSON|Enomoto⟧ followed on the ⟦MINUTE|hour⟧ to a generous ovation, and the game petered out. Substitute ⟦PERSON|Yuki Hoshina⟧ had a ⟦G8|goal⟧ chalked off in the ⟦MINUTE|78th minute⟧ after the video assistant spotted a hand.

"⟦PERSON|Hiroto⟧ has been patient and I'm pleased for him," said ⟦PERSON|Ueno⟧. "But we know the knockout rounds are another competition. Nobody gives you a goal there."

⟦TEAM|Oman⟧ are out, having ⟦G9|scored⟧ just once in three outings. ⟦TEAM|Japan⟧ will play one of the best third-placed sides, perhaps ⟦TEAM|Jordan⟧, at the ⟦VENUE|Al Thumama Stadium⟧ on ⟦DATE|Monday⟧.

⟦FURNITURE|Oman: Al-Harthi; Al-Saadi, Al-Yahmadi (c), Mubarak, Al-Ghafri; Al-Busaidi, Fawaz, Rashid; Al-Malki, Al-Sabhi, Al-Hajri⟧
⟦FURNITURE|Japan: Morishige; Tachikawa, Ogura, Nishi, Baba; Kuwabara, Ide, Sakai; Enomoto, Tsuji, Minami⟧
=====GOALS=====
{"id": "G1", "scorer": "Hiroto Enomoto", "team": "Japan", "count": 2, "minute_text": "first half"}
{"id": "G2", "scorer": "Sota Kuwabara", "team": "Japan", "minute": 51, "kind": "shot", "assist": "Hiroto Enomoto", "minute_text": "shortly after the restart"}
{"id": "G3", "scorer": "Hiroto Enomoto", "team": "Japan", "minute": 7, "kind": "shot", "assist": "Sota Kuwabara", "minute_text": "seven minutes"}
{"id": "G4", "scorer": "Hiroto Enomoto", "team": "Japan", "minute": 33, "kind": "header", "assist": "Ryo Tachikawa", "minute_text": "33"}
{"id": "G5", "scorer": "Hiroto Enomoto", "team": "Japan", "minute": 33, "kind": "header", "assist": "Ryo Tachikawa", "minute_text": "33"}
{"id": "G6", "scorer": "Hiroto Enomoto", "team": "Japan", "minute": 33, "kind": "header", "assist": "Ryo Tachikawa"}
{"id": "G7", "scorer": "Sota Kuwabara", "team": "Japan", "minute": 51, "kind": "shot", "assist": "Hiroto Enomoto", "minute_text": "51"}
{"id": "G8", "scorer": "Yuki Hoshina", "team": "Japan", "minute": 78, "outcome": "ruled out", "minute_text": "78th minute"}
{"id": "G9", "team": "Oman", "scope": "background"}
