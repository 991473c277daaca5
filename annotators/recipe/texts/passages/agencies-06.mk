Referee ⟦PERSON|Silvio Tancredi⟧ consulted his watch, then his assistant, then a screen, and decided that ⟦PERSON|Bilal Zerouali⟧'s elbow had been involved. No ⟦G1|goal⟧ for ⟦TEAM|Raja⟧, then, and ⟦PERSON|Bilal Zerouali⟧, who would do well to keep his elbows in, was cautioned for an encore of applause.

⟦PERSON|Jordan Pickersgill⟧ was a spectator until the ⟦MINUTE|81st minute⟧, when ⟦PERSON|Wes Tolliver⟧ tried his luck from 35 yards. It was not a save for the album, chest and a smother, but ⟦TEAM|Stockport⟧ had no other evidence that he'd been there. The other goalkeeper ⟦G2|was beaten⟧ by ⟦PERSON|Theo Lacey⟧ on ⟦MINUTE|six minutes⟧ and by ⟦PERSON|Theo Lacey⟧ on ⟦MINUTE|11⟧.

⟦TEAM|Mamelodi Sundowns⟧ go to ⟦GPE|Cairo⟧ with a lead of sorts. They took it through ⟦PERSON|Aubrey Khumalo-Smit⟧, who ⟦G3|swept ⟦PERSON|Lebo Maseko⟧'s centre in⟧, and defended it with eleven men, ten men and, after ⟦PERSON|Siyabonga Xaba⟧'s second yellow, nine.

⟦PERSON|Danny Wainwright-Lowe⟧ opened the door with a woeful back-pass, ⟦PERSON|Jamal Forde⟧ opened his body and ⟦PERSON|Connor Whelan-Pratt⟧, on the line, opened his mouth and blocked it with his teeth. ⟦TEAM|Cheltenham⟧ survive.

As the rain came down, so did ⟦PERSON|Petar Zdravkov⟧, in the box, theatrically. The kick was given. ⟦PERSON|Zdravkov⟧ hit it; ⟦PERSON|Georgi Naydenov⟧ got a glove on it; it ⟦G4|went in off the glove⟧. ⟦TEAM|CSKA Sofia⟧ have now been awarded a penalty in seven straight matches and ⟦G5|scored⟧ six of them.

She is 16, she has a maths exam on ⟦DATE|Thursday⟧, and she has just ⟦G6|put ⟦TEAM|Australia⟧ in front⟧. ⟦PERSON|Indi Trewartha⟧'s shot kissed the post and ⟦PERSON|Soo-jin Kwon⟧ on its way; the ⟦NORP|Korean⟧ goalkeeper has now ⟦G7|conceded⟧ ⟦DATE|this tournament⟧ for the first time.

It was the ⟦TEAM|Ajax⟧ substitutes who ⟦G11|turned it around⟧. ⟦PERSON|Sven Blikman⟧ ⟦G8|got one back⟧ on ⟦MINUTE|72⟧, ⟦PERSON|Jaïro Wijnaldum-Cruz⟧ ⟦G9|made it all square⟧ with ⟦MINUTE|eight minutes left⟧, and ⟦PERSON|Blikman⟧, a defender by trade, ⟦G10|forced in the winner⟧ when ⟦PERSON|Tim Krol⟧ could only push out ⟦PERSON|Wijnaldum-Cruz⟧'s free-kick.

"Until he scores again they'll write that he can't," said ⟦PERSON|Brian Ahearne-Doyle⟧ of ⟦PERSON|Wale Ogunbiyi⟧, whose goal drought has entered its third month. The striker had a header tipped over and a shot cleared by his own team-mate, ⟦PERSON|Cian Heffernan⟧, at ⟦VENUE|Turners Cross⟧.

Midfielder ⟦PERSON|Pelle Groenendijk⟧ put pen to paper until ⟦DATE|2028⟧, putting an end to weeks of doubt. The ⟦NORP|Dutchman⟧ has been directly involved in a third of all attacks of ⟦TEAM|Utrecht⟧ ⟦DATE|this term⟧, the club's site noted.

⟦TEAM|Hertha⟧ are up and running. ⟦PERSON|Malik Dietrich⟧'s ⟦G12|hat-trick⟧ – a penalty, a tap-in and a gift – put paid to ⟦TEAM|Paderborn⟧, who had struck the bar through ⟦PERSON|Sirlord Kaiser⟧ when it was ⟦SCORE|1-0⟧ and would have been worth a draw at that stage.

Only one side tried to win. ⟦PERSON|Ignacio Bustamante-Rey⟧ had three goes, none of them on target; ⟦PERSON|Pablo Rolon⟧ had two, both blocked; ⟦PERSON|Gaston Ferreyra⟧ sent one screaming over. Oh, and ⟦TEAM|Banfield⟧ were booed off.

⟦TEAM|Bradford⟧ ⟦SCORE|3⟧, ⟦TEAM|Salford⟧ ⟦SCORE|1⟧. ⟦PERSON|Nadeem Sheraz⟧ ⟦G13|nodded in⟧ the opening one at a corner, then ⟦PERSON|Marlon Beckford-Hayes⟧ ⟦G14|levelled⟧, then ⟦PERSON|Sheraz⟧ went off injured, then the home crowd sang his name, and then his replacement, ⟦PERSON|Ollie Strang⟧, ⟦G15|scored twice⟧.

⟦PERSON|Ines Pfeiffer⟧ hit the target eleven times in ⟦DATE|April⟧, more than anyone in the ⟦COMPETITION|Frauen-Bundesliga⟧, and still hasn't anything to show for it. On ⟦DATE|Sunday⟧ ⟦PERSON|Lena Marquardt⟧ pushed her two best attempts round the post.

The ⟦ORG|FA⟧ is to investigate an allegation that a ⟦TEAM|Notts County⟧ supporter struck a steward during ⟦DATE|Saturday⟧'s game. A spokesman said "the matter is in hand". The match itself was decided in the ⟦MINUTE|79th minute⟧ by a ⟦G16|penalty⟧.

⟦PERSON|Yusra Benomar⟧ was the pick of the ⟦TEAM|Morocco⟧ side. She twice found space to shoot from the edge of the area, once drawing a sprawling stop from ⟦PERSON|Ayaka Minami⟧ and once just clearing the angle.

⟦PERSON|Anders Thygesen⟧ ⟦G17|struck⟧ with the first shot of the match, a daisy-cutter after ⟦PERSON|Mikkel Juul⟧ had seen him on the edge of the area, and nearly struck with the last. In between ⟦TEAM|Randers⟧, who had won none of nine, were better than they have been since ⟦DATE|Easter⟧.

⟦TEAM|St Kitts and Nevis⟧ had ⟦G18|shipped⟧ 12 in their two earlier ⟦COMPETITION|Nations League⟧ outings. They let in nothing here until the ⟦MINUTE|88th minute⟧, and then only because ⟦PERSON|Javon Liburd⟧ slipped as ⟦PERSON|Romario Harty⟧ drew back his foot. Off the near post, and ⟦G19|in⟧, for ⟦TEAM|Curacao⟧.

Not for the first time ⟦PERSON|Cyril Desmarais⟧ found himself with only the goalkeeper to beat. Not for the first time he didn't. ⟦TEAM|Guingamp⟧'s leading marksman of ⟦DATE|last season⟧ has gone eight games without.

The goalscorer? He'd gone home. ⟦PERSON|Emeka Dike-Jones⟧ ⟦G20|scored⟧ in the ⟦MINUTE|seventh minute⟧, hurt a rib in the ⟦MINUTE|eighth⟧ and was on a train to ⟦GPE|Crewe⟧ by the time ⟦TEAM|Burton⟧ had finished hanging on.

⟦PERSON|Tommaso Baldacci-Ho⟧ was denied his first of the season by a fingertip, ⟦PERSON|Edo Ranieri⟧ by a toe. In the ⟦MINUTE|77th minute⟧ the linesman denied ⟦PERSON|Sandro Bellucci⟧, though he had already put it wide.

⟦MINUTE|67⟧ Goal kick ⟦TEAM|Auckland FC⟧. ⟦MINUTE|68⟧ Goal kick ⟦TEAM|Auckland FC⟧. ⟦MINUTE|69⟧ Goal, ⟦G21|goal⟧, goal! No flag, no whistle, the ⟦NORP|Kiwi⟧ winger ⟦PERSON|Tane Rangihuna⟧ sliding on his knees after a run of sixty metres. ⟦MINUTE|71⟧ Goal kick ⟦TEAM|Wellington Phoenix⟧.

⟦PERSON|Viktor Hallgrimsson⟧ needed one more for ⟦NORP|Icelandic⟧ history and he got an assist instead. His cross on ⟦MINUTE|24⟧ was so good that ⟦PERSON|Birkir Ásmundarson⟧ ⟦G22|scored⟧ without breaking stride; his own two headers, either side of the break, were aimed at the keeper.

⟦TEAM|Coventry⟧ have agreed terms with ⟦PERSON|Sergio Mantecon-Bell⟧ but the move is a long way from completion. The forward, who ⟦G23|netted⟧ nine times for ⟦TEAM|Malaga⟧ ⟦DATE|last term⟧, must pass a medical, sort a work permit and find someone to take his dog.

He'd shot like that before, ⟦PERSON|Ciro Pasqualetti⟧ said, and it had hit the ambulance. This one dipped, swerved, clipped the underside of the bar, and ⟦G24|crossed the line by a ball's width⟧; ⟦TEAM|Bari⟧ had the technology to thank and ⟦TEAM|Palermo⟧ had a grudge.
=====GOALS=====
{"id": "G1", "scorer": "Bilal Zerouali", "team": "Raja", "outcome": "ruled out"}
{"id": "G2", "scorer": "Theo Lacey", "count": 2, "minute_text": "six minutes and by Theo Lacey on 11"}
{"id": "G3", "scorer": "Aubrey Khumalo-Smit", "team": "Mamelodi Sundowns", "assist": "Lebo Maseko"}
{"id": "G4", "scorer": "Petar Zdravkov", "team": "CSKA Sofia", "kind": "penalty"}
{"id": "G5", "team": "CSKA Sofia", "count": 6, "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Indi Trewartha", "team": "Australia", "kind": "shot"}
{"id": "G7", "scorer": "Indi Trewartha", "team": "Australia", "kind": "shot"}
{"id": "G8", "scorer": "Sven Blikman", "team": "Ajax", "minute": 72, "minute_text": "72"}
{"id": "G9", "scorer": "Jaïro Wijnaldum-Cruz", "team": "Ajax", "minute": 82, "minute_text": "eight minutes left"}
{"id": "G10", "scorer": "Sven Blikman", "team": "Ajax"}
{"id": "G11", "team": "Ajax"}
{"id": "G12", "scorer": "Malik Dietrich", "team": "Hertha", "count": 3}
{"id": "G13", "scorer": "Nadeem Sheraz", "team": "Bradford", "kind": "header"}
{"id": "G14", "scorer": "Marlon Beckford-Hayes", "team": "Salford"}
{"id": "G15", "scorer": "Ollie Strang", "team": "Bradford", "count": 2}
{"id": "G16", "minute": 79, "minute_text": "79th minute", "kind": "penalty"}
{"id": "G17", "scorer": "Anders Thygesen", "assist": "Mikkel Juul", "kind": "shot"}
{"id": "G18", "count": 12, "scope": "background"}
{"id": "G19", "scorer": "Romario Harty", "team": "Curacao", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G20", "scorer": "Emeka Dike-Jones", "team": "Burton", "minute": 7, "minute_text": "seventh minute"}
{"id": "G21", "scorer": "Tane Rangihuna", "minute": 69, "minute_text": "69"}
{"id": "G22", "scorer": "Birkir Ásmundarson", "minute": 24, "minute_text": "24", "assist": "Viktor Hallgrimsson"}
{"id": "G23", "scorer": "Sergio Mantecon-Bell", "team": "Malaga", "count": 9, "scope": "background"}
{"id": "G24", "scorer": "Ciro Pasqualetti", "team": "Bari", "kind": "shot"}
