The keeper who ⟦G1|scored⟧: ⟦PERSON|Dautović⟧ on a strange week in ⟦GPE|Durham⟧
⟦FURNITURE|By Alison Tweddle⟧
⟦FURNITURE|Women's football⟧
⟦FURNITURE|24 comments⟧

⟦PERSON|Mirela Dautović⟧ has saved nine penalties since arriving in the north-east of ⟦GPE|England⟧. She has also, as of ⟦DATE|Sunday⟧, ⟦G2|scored one goal⟧, and it is the second of those facts that has had her phone ringing.

"My cousin in ⟦GPE|Zenica⟧, he never called me for a save," says the ⟦TEAM|Durham⟧ goalkeeper. "Now he calls four times."

It happened at ⟦VENUE|Maiden Castle⟧, in the ⟦MINUTE|94th minute⟧ of a ⟦COMPETITION|WSL 2⟧ match that ⟦TEAM|Durham⟧ were losing. ⟦TEAM|Newcastle United⟧, through ⟦PERSON|Tasha Okereke⟧'s low ⟦G3|finish⟧ ⟦MINUTE|midway through the first half⟧, had led for an hour. The bench waved the ⟦TEAM|Bosnia and Herzegovina⟧ captain forward for a corner. ⟦PERSON|Connie Blackledge⟧ swung it in, ⟦PERSON|Ingvild Strand⟧ got a touch and the 31-year-old ⟦G4|headed in⟧ off a defender's shoulder. It finished ⟦SCORE|1-1⟧.

"I don't see it go in, I only see ⟦PERSON|Ingvild⟧'s face," she says.

Before that her work had been of the ordinary type. She had tipped over from ⟦PERSON|Okereke⟧ and got down to a shot by ⟦PERSON|Georgie Haddow⟧; a third attempt, from ⟦PERSON|Paloma Rius⟧, came back off the post and into her arms. At the other end ⟦PERSON|Strand⟧, the ⟦NORP|Norwegian⟧ striker, had missed three openings and had one ruled out for handball on ⟦MINUTE|70 minutes⟧, when she ⟦G5|bundled the ball over the line⟧.

⟦PERSON|Dautović⟧ started as a forward. At 14 she had 40 ⟦G6|goals⟧ in a season for a boys' team in ⟦GPE|Zenica⟧. Then the goalkeeper broke a wrist. "Somebody asks who is tall. I am tall. That's all the story," she says.

She joined ⟦TEAM|SFK 2000 Sarajevo⟧ at 17, played in the ⟦COMPETITION|Women's Champions League⟧ at 18 and in ⟦DATE|2019⟧ went to ⟦GPE|Italy⟧. Her second game in ⟦COMPETITION|Serie A⟧ for ⟦TEAM|Sassuolo⟧ ended in a ⟦SCORE|7-0⟧ defeat and she ⟦G7|conceded five⟧ in the next one as well. "I thought, I will go home and study law." By the end of that campaign she had the most clean sheets in the league.

⟦TEAM|Durham⟧ signed her in ⟦DATE|2021⟧. ⟦PERSON|Sheila Garside⟧, her manager, had watched her only on video. "There was a game where she makes eleven saves and they lose by an own ⟦G8|goal⟧ in ⟦MINUTE|injury time⟧. She helped the defender up. I thought, that'll do me."

There have been bad times too. She was out for seven months with a broken finger, and a mistake of hers let ⟦TEAM|Charlton Athletic⟧ in for the ⟦G9|goal⟧ that ended a promotion challenge ⟦DATE|last season⟧. She still sees it. A back pass, a heavy touch, an empty net.

⟦PERSON|Anja Petersen-Holt⟧, the goalkeeping coach, believes that this has been her best year. Only ⟦TEAM|Southampton⟧ have let in fewer goals than ⟦TEAM|Durham⟧'s eleven. In the ⟦COMPETITION|Women's FA Cup⟧ tie with ⟦TEAM|Sheffield United⟧ she stopped two in the shoot-out.

Goalkeepers who score are rare in the women's professional game. There was ⟦G10|one⟧ for ⟦TEAM|Hibernian⟧ a while ago, from a kick downfield that bounced over her opposite number. ⟦PERSON|Dautović⟧ has seen that ⟦G11|goal⟧ on the internet and prefers hers.

Next month she will win her 90th cap, against ⟦TEAM|England⟧. She has never beaten the ⟦TEAM|Lionesses⟧ and says they will have to keep her in her own half.

⟦TEAM|Durham⟧, seventh and three points behind ⟦TEAM|Newcastle⟧, go to ⟦TEAM|Chelsea⟧ in the ⟦COMPETITION|Cup⟧ on ⟦DATE|Saturday⟧. She has asked whether she might take a penalty. The answer was short.
⟦FURNITURE|Listen: The Women's Football Podcast⟧
⟦FURNITURE|More on this story: 'I'd never seen her celebrate'⟧
=====GOALS=====
{"id": "G1", "scorer": "Mirela Dautović", "team": "Durham", "minute": 90, "added": 4, "assist": "Ingvild Strand", "kind": "header"}
{"id": "G2", "scorer": "Mirela Dautović", "team": "Durham", "minute": 90, "added": 4, "assist": "Ingvild Strand", "kind": "header"}
{"id": "G3", "scorer": "Tasha Okereke", "team": "Newcastle United", "minute_text": "midway through the first half", "kind": "shot"}
{"id": "G4", "scorer": "Mirela Dautović", "team": "Durham", "minute": 90, "added": 4, "assist": "Ingvild Strand", "kind": "header"}
{"id": "G5", "scorer": "Ingvild Strand", "team": "Durham", "minute": 70, "minute_text": "70 minutes", "outcome": "ruled out"}
{"id": "G6", "scorer": "Mirela Dautović", "count": 40, "scope": "background"}
{"id": "G7", "scorer": "Mirela Dautović", "count": 5, "scope": "background"}
{"id": "G8", "kind": "own goal", "scope": "background"}
{"id": "G9", "team": "Charlton Athletic", "scope": "background"}
{"id": "G10", "team": "Hibernian", "kind": "shot", "scope": "background"}
{"id": "G11", "team": "Hibernian", "kind": "shot", "scope": "background"}
