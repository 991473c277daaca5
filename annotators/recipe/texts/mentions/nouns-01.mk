⟦TEAM|Wrexham⟧'s ⟦PERSON|Lloyd Parfitt⟧ restored parity with a ⟦MINUTE|55th-minute⟧ header? No: the flag was up against ⟦PERSON|Marcus Dane⟧, and the ⟦G1|header⟧ was struck off. ⟦PERSON|Nathan Osei⟧ then settled it for ⟦TEAM|Burton Albion⟧ with his ⟦G2|second⟧ on ⟦MINUTE|80⟧.

After ⟦PERSON|Jorge Alcaraz⟧'s early ⟦G3|opener⟧, ⟦TEAM|Getafe⟧ dropped deep. ⟦PERSON|Mikel Urrutia⟧'s header for ⟦TEAM|Osasuna⟧ was tipped over in the ⟦MINUTE|40th minute⟧ and ⟦PERSON|Iván Cela⟧ blazed a second effort into the stand.

Two penalties in three minutes were awarded to ⟦TEAM|Fulham⟧. ⟦PERSON|Sebastian Wick⟧ missed the first, hitting the post, and ⟦PERSON|Rui Tavares⟧ ⟦G4|scored⟧ the second.

The ⟦G5|leveller⟧ arrived on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Sho Ishikawa⟧ collected ⟦PERSON|Daichi Nakata⟧'s pass, and his low shot ⟦G6|brought ⟦TEAM|Vissel Kobe⟧ level⟧ before goalkeeper ⟦PERSON|Ryo Kubota⟧ could move.

⟦TEAM|Sunderland⟧ have conceded 11 penalties ⟦DATE|this season⟧, more than any other side in the division. They were fortunate on ⟦DATE|Tuesday⟧ that ⟦PERSON|Elliot Frame⟧ put the twelfth over the bar.

⟦PERSON|Ben Ackroyd⟧'s ⟦MINUTE|12th-minute⟧ booking meant a suspension; his ⟦MINUTE|70th-minute⟧ ⟦G7|volley⟧ meant a first win since ⟦DATE|October⟧ for ⟦TEAM|Grimsby Town⟧.

⟦TEAM|PSV⟧ won with ⟦G8|goals⟧ from ⟦PERSON|Stijn van Buuren⟧ and ⟦PERSON|Daan Hoekstra⟧. ⟦PERSON|Hoekstra⟧ had wasted an open goal inside the ⟦MINUTE|opening ten minutes⟧ and ⟦PERSON|Joris Kamp⟧ missed a penalty.

It was a first defeat in seven for ⟦TEAM|Exeter City⟧ and a second win in charge for ⟦PERSON|Paul Menzies⟧, whose ⟦TEAM|Cheltenham Town⟧ side had one effort on target in each half and came through thanks to ⟦PERSON|Joe Sandiford⟧'s ⟦G9|tap-in⟧.

⟦TEAM|Orlando Pirates⟧ had first one and then another header cleared off the line before ⟦MINUTE|half-time⟧, ⟦PERSON|Thabo Mokoena⟧ and ⟦PERSON|Siya Dube⟧ the men denied. The second half brought a third.

A soft ⟦G10|concession⟧ apart, ⟦PERSON|Laszlo Herczeg⟧ had a quiet evening in goal for ⟦TEAM|Ferencvaros⟧ against ⟦TEAM|Debrecen⟧, and made one save, from a ⟦PERSON|Mark Tamasi⟧ header.

⟦TEAM|Cork City⟧'s ⟦G11|third⟧ made it ⟦SCORE|3-0⟧, ⟦PERSON|Eoin Cusack⟧ the beneficiary of ⟦PERSON|Graham Nugent⟧'s run on ⟦MINUTE|66⟧, and manager ⟦PERSON|Dermot Healy⟧ then took off three of his first choice players.

⟦TEAM|Peterborough United⟧ had ⟦PERSON|Archie Toll⟧ to thank for a point. The goalkeeper saved a penalty in the ⟦MINUTE|89th minute⟧ from ⟦PERSON|Jerome Asante⟧, who had won it himself.

⟦PERSON|Amara Diop⟧'s ⟦G12|brace⟧ against ⟦TEAM|Nantes⟧ ⟦DATE|last month⟧ had brought her six ⟦G13|goals⟧ in five, but the ⟦TEAM|Lens⟧ forward was a passenger on ⟦DATE|Sunday⟧ and her one effort, from 25 yards, was held by ⟦PERSON|Pauline Retif⟧.

⟦TEAM|Norway⟧'s ⟦G14|consolation⟧, a penalty by ⟦PERSON|Ingrid Haugen⟧ in the ⟦MINUTE|second minute of added time⟧, came after ⟦PERSON|Sofie Dahl⟧ had seen two strong appeals dismissed.

Ambitions of a treble ended on ⟦DATE|Wednesday⟧ when ⟦TEAM|Al Ahly⟧ lost the cup final to ⟦TEAM|Zamalek⟧ on penalties. ⟦PERSON|Hossam Refaat⟧ and ⟦PERSON|Omar Tawfik⟧ both missed in the shoot-out after a goalless 120 minutes.

⟦G15|Strikes⟧ either side of the ⟦MINUTE|break⟧ from ⟦PERSON|Artem Kovalenko⟧ and ⟦PERSON|Danylo Bilyk⟧ gave ⟦TEAM|Shakhtar Donetsk⟧ the points. A third strike, by ⟦PERSON|Vitaliy Hrytsenko⟧, came back off an upright.

⟦PERSON|Leon Ashdown⟧'s ⟦G16|free-kick⟧ for ⟦TEAM|Crawley Town⟧, curled round the wall in the ⟦MINUTE|24th minute⟧, was the only one of the 19 free-kicks in the first half that troubled anyone.

⟦TEAM|AZ⟧ won a penalty on ⟦MINUTE|12⟧ and ⟦PERSON|Wout Berkhof⟧ sent it wide. They won another on ⟦MINUTE|51⟧, and this time ⟦PERSON|Berkhof⟧ ⟦G17|made no mistake⟧.

The margin of two goals flattered ⟦TEAM|Kilmarnock⟧, according to ⟦PERSON|Steven Laird⟧, the ⟦TEAM|Ross County⟧ captain. "There was a goal in it at most," he said.

⟦TEAM|Racing Club⟧ needed a goal in the ⟦MINUTE|last five minutes⟧ and ⟦PERSON|Facundo Lisandri⟧ ⟦G18|found one⟧, off his shin, with goalkeeper ⟦PERSON|Ezequiel Roldán⟧ stranded after saving from ⟦PERSON|Nico Pereyra⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lloyd Parfitt", "team": "Wrexham", "minute": 55, "minute_text": "55th-minute", "kind": "header", "outcome": "ruled out"}
{"id": "G2", "scorer": "Nathan Osei", "team": "Burton Albion", "minute": 80, "minute_text": "80"}
{"id": "G3", "scorer": "Jorge Alcaraz", "team": "Getafe"}
{"id": "G4", "scorer": "Rui Tavares", "team": "Fulham", "kind": "penalty"}
{"id": "G5", "scorer": "Sho Ishikawa", "team": "Vissel Kobe", "minute": 33, "minute_text": "33 minutes", "assist": "Daichi Nakata"}
{"id": "G6", "scorer": "Sho Ishikawa", "team": "Vissel Kobe", "minute": 33, "minute_text": "33 minutes", "assist": "Daichi Nakata"}
{"id": "G7", "scorer": "Ben Ackroyd", "team": "Grimsby Town", "minute": 70, "minute_text": "70th-minute", "kind": "volley"}
{"id": "G8", "scorer": "Stijn van Buuren; Daan Hoekstra", "team": "PSV", "count": 2}
{"id": "G9", "scorer": "Joe Sandiford", "team": "Cheltenham Town", "kind": "shot"}
{"id": "G10", "team": "Debrecen"}
{"id": "G11", "scorer": "Eoin Cusack", "team": "Cork City", "minute": 66, "minute_text": "66", "assist": "Graham Nugent", "score": "3-0"}
{"id": "G12", "scorer": "Amara Diop", "team": "Lens", "count": 2, "scope": "background"}
{"id": "G13", "scorer": "Amara Diop", "count": 6, "scope": "background"}
{"id": "G14", "scorer": "Ingrid Haugen", "team": "Norway", "minute": 90, "added": 2, "minute_text": "second minute of added time", "kind": "penalty"}
{"id": "G15", "scorer": "Artem Kovalenko; Danylo Bilyk", "team": "Shakhtar Donetsk", "count": 2}
{"id": "G16", "scorer": "Leon Ashdown", "team": "Crawley Town", "minute": 24, "minute_text": "24th minute", "kind": "free kick"}
{"id": "G17", "scorer": "Wout Berkhof", "team": "AZ", "minute": 51, "minute_text": "51", "kind": "penalty"}
{"id": "G18", "scorer": "Facundo Lisandri", "team": "Racing Club"}
