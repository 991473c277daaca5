⟦TEAM|Wolfsburg⟧'s ⟦G1|second⟧ was a penalty and so was their ⟦G2|first⟧, ⟦PERSON|Jasmin Kleinert⟧ beating ⟦PERSON|Ewa Pietrzak⟧ to her left in the ⟦MINUTE|30th minute⟧ and to her right in the ⟦MINUTE|55th⟧. A third, on ⟦MINUTE|80⟧, was given and then taken back.

Until ⟦PERSON|Grant Mabuza⟧'s ⟦MINUTE|62nd-minute⟧ ⟦G3|finish⟧, from close in, most of the excitement at ⟦VENUE|Moses Mabhida Stadium⟧ came from a stray dog. ⟦TEAM|AmaZulu⟧ could then have had a second but ⟦PERSON|Ethan Arendse⟧ lost his footing.

A double for ⟦PERSON|Cillian Reddy⟧, who was named both player and young player of the year at ⟦TEAM|St Patrick's Athletic⟧. He has eight ⟦G4|goals⟧ and six assists.

The ⟦G5|goal⟧ that ⟦TEAM|Frosinone⟧ got for nothing, from a back-pass, in the ⟦MINUTE|6th minute⟧ was paid for later with a ⟦G6|penalty⟧. ⟦PERSON|Manuel Fiore⟧ had the first; ⟦PERSON|Gennaro Esposito⟧ of ⟦TEAM|Brescia⟧ the second.

To put it kindly, ⟦TEAM|Accrington Stanley⟧ were a distant second. They conceded the first of 14 corners in the ⟦MINUTE|first minute⟧ and the ⟦G7|first⟧ of four ⟦G8|goals⟧ in the ⟦MINUTE|8th⟧, by ⟦PERSON|Ike Rodway⟧ of ⟦TEAM|Tranmere Rovers⟧, and after that it was damage limitation.

⟦PERSON|Jonas Meffert-Kahl⟧'s spot-kick was the 11th in the shoot-out and the first not to go in. ⟦TEAM|Kiel⟧ had ⟦G9|gone ahead⟧ in normal time thanks to an early ⟦PERSON|Lasse Holm⟧ strike and had had ⟦G10|one⟧ chalked off in the ⟦MINUTE|118th minute⟧.

It is 11 games without defeat for ⟦TEAM|Stirling Albion⟧, nine wins by one goal among them, and on ⟦DATE|Saturday⟧ it was ⟦PERSON|Ross Tunnock⟧'s ⟦G11|volley⟧ on ⟦MINUTE|27 minutes⟧ that made all the difference. His next effort, also a volley, ended up in the car park.

When they met in the group, a ⟦PERSON|Said Bakari⟧ ⟦G12|free-kick⟧ gave ⟦TEAM|Comoros⟧ a shock lead. They were not able to hold on, and a second upset, according to ⟦TEAM|Gabon⟧ captain ⟦PERSON|Didier Obame⟧, is not on the cards.

⟦PERSON|Lily Ashmead⟧ set up ⟦TEAM|Birmingham City Women⟧'s ⟦G13|first⟧, for ⟦PERSON|Orla Foy⟧, with a header, their ⟦G14|second⟧, for ⟦PERSON|Tobi Adeleke⟧, with a free-kick, and the visitors' ⟦G15|reply⟧, for ⟦PERSON|Jo Kemp⟧ of ⟦TEAM|Charlton Athletic Women⟧, with a misplaced pass.

Short of confidence and shorter of goals, ⟦TEAM|Burton Albion⟧ went with two up front for the first time since ⟦DATE|November⟧. Neither ⟦PERSON|Dan Gilfoyle⟧ nor ⟦PERSON|Ben Whitmore⟧ managed an effort on target; the ⟦G16|goal⟧, a looping ⟦PERSON|Ryan Sweeney-Hart⟧ ⟦G17|header⟧ in the second half, was a defender's.

⟦TEAM|Oviedo⟧ have the league's best penalty taker. ⟦PERSON|Santi Colmenero⟧ has not missed since ⟦DATE|2019⟧, so when he was handed the ball on ⟦MINUTE|57 minutes⟧ the bench were on their feet. ⟦PERSON|Rubén Yáñez-Mora⟧ went down to his right and saved.

"Both times we've come here we've lost to a late ⟦G18|concession⟧," said ⟦PERSON|Lewis Banfield⟧. "It's in the players' heads. I'm not talking about goals, I'm talking about belief."

On his way back from a broken arm, goalkeeper ⟦PERSON|Santeri Koskela⟧ ⟦G19|was beaten⟧ after ⟦MINUTE|60 seconds⟧ by ⟦PERSON|Jasse Pukki⟧'s effort for ⟦TEAM|Ilves⟧. He ended as ⟦TEAM|Inter Turku⟧'s best player, and got his good hand to a penalty.

⟦TEAM|Sunderland⟧ claimed a ⟦G20|third⟧ in the ⟦MINUTE|85th minute⟧. ⟦PERSON|Denver Hale⟧'s shot came down off the bar and was over the line, so said the referee's watch; the earlier ⟦G21|goals⟧, by ⟦PERSON|Ollie Ellery⟧ and by ⟦PERSON|Hale⟧ himself, had left less room for doubt.

The goals did not come for ⟦TEAM|Valencia⟧, though they had efforts of every kind, and nor did the penalty they thought they should have had. ⟦PERSON|César Tomás⟧, with ⟦MINUTE|18 minutes left⟧, hit the inside of one post and then the inside of the other.

There was no stopping the ⟦G22|free-kick⟧ with which ⟦PERSON|Daniyar Bulatov⟧ ⟦G23|doubled ⟦TEAM|Kairat⟧'s lead⟧ in the ⟦MINUTE|40th minute⟧. There was no stopping the celebrations either, for which he got a second booking.

From 18 yards, ⟦PERSON|Ash Tierney-Cole⟧ ⟦G24|found a way⟧ through a crowd of legs in the ⟦MINUTE|11th minute⟧. From two yards, in the ⟦MINUTE|12th⟧, he did not. ⟦TEAM|Wrexham⟧ had to wait until the ⟦MINUTE|final minute⟧ for a ⟦G25|second⟧, from ⟦PERSON|Billy Lomas⟧.

A win would have made it three in a row for ⟦TEAM|Guadalajara⟧, who settled for one point and a ⟦PERSON|Ángel Sepulveda⟧ ⟦G26|equaliser⟧, from the spot, on ⟦MINUTE|68 minutes⟧. They are at home to ⟦TEAM|León⟧ next.

On the ⟦MINUTE|hour⟧, ⟦PERSON|Yuki Matsuda⟧ for ⟦PERSON|Kei Ogawa⟧; on ⟦MINUTE|61⟧, a free-kick; on ⟦MINUTE|62⟧, ⟦PERSON|Matsuda⟧'s ⟦G27|header⟧. No ⟦TEAM|Avispa Fukuoka⟧ substitute had had a ⟦G28|goal⟧ ⟦DATE|this season⟧.

⟦PERSON|Kim Tarrant-Hall⟧ leaves her post as the ⟦ORG|FA⟧'s head of women's refereeing at the end of a second four-year term. Her goal, she said, had been 50 professional officials; she finishes with 29.
=====GOALS=====
{"id": "G1", "scorer": "Jasmin Kleinert", "team": "Wolfsburg", "minute": 55, "minute_text": "55th", "kind": "penalty"}
{"id": "G2", "scorer": "Jasmin Kleinert", "team": "Wolfsburg", "minute": 30, "minute_text": "30th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Grant Mabuza", "team": "AmaZulu", "minute": 62, "minute_text": "62nd-minute"}
{"id": "G4", "scorer": "Cillian Reddy", "count": 8, "scope": "background"}
{"id": "G5", "scorer": "Manuel Fiore", "team": "Frosinone", "minute": 6, "minute_text": "6th minute"}
{"id": "G6", "scorer": "Gennaro Esposito", "team": "Brescia", "kind": "penalty"}
{"id": "G7", "scorer": "Ike Rodway", "team": "Tranmere Rovers", "minute": 8, "minute_text": "8th"}
{"id": "G8", "team": "Tranmere Rovers", "count": 4}
{"id": "G9", "scorer": "Lasse Holm", "team": "Kiel"}
{"id": "G10", "team": "Kiel", "minute": 118, "minute_text": "118th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Ross Tunnock", "team": "Stirling Albion", "minute": 27, "minute_text": "27 minutes", "kind": "volley"}
{"id": "G12", "scorer": "Said Bakari", "team": "Comoros", "kind": "free kick", "scope": "background"}
{"id": "G13", "scorer": "Orla Foy", "team": "Birmingham City Women", "assist": "Lily Ashmead"}
{"id": "G14", "scorer": "Tobi Adeleke", "team": "Birmingham City Women", "assist": "Lily Ashmead"}
{"id": "G15", "scorer": "Jo Kemp", "team": "Charlton Athletic Women"}
{"id": "G16", "scorer": "Ryan Sweeney-Hart", "team": "Burton Albion"}
{"id": "G17", "scorer": "Ryan Sweeney-Hart", "team": "Burton Albion"}
{"id": "G18", "count": 2, "scope": "background"}
{"id": "G19", "scorer": "Jasse Pukki", "team": "Ilves", "minute": 1, "minute_text": "60 seconds"}
{"id": "G20", "scorer": "Denver Hale", "team": "Sunderland", "minute": 85, "minute_text": "85th minute"}
{"id": "G21", "scorer": "Ollie Ellery; Denver Hale", "team": "Sunderland", "count": 2}
{"id": "G22", "scorer": "Daniyar Bulatov", "team": "Kairat", "minute": 40, "minute_text": "40th minute", "kind": "free kick"}
{"id": "G23", "scorer": "Daniyar Bulatov", "team": "Kairat", "minute": 40, "minute_text": "40th minute", "kind": "free kick"}
{"id": "G24", "scorer": "Ash Tierney-Cole", "team": "Wrexham", "minute": 11, "minute_text": "11th minute"}
{"id": "G25", "scorer": "Billy Lomas", "team": "Wrexham", "minute": 90, "minute_text": "final minute"}
{"id": "G26", "scorer": "Ángel Sepulveda", "team": "Guadalajara", "minute": 68, "minute_text": "68 minutes", "kind": "penalty"}
{"id": "G27", "scorer": "Yuki Matsuda", "team": "Avispa Fukuoka", "minute": 62, "minute_text": "62", "kind": "header"}
{"id": "G28", "scorer": "Yuki Matsuda", "team": "Avispa Fukuoka", "minute": 62, "minute_text": "62", "kind": "header"}
