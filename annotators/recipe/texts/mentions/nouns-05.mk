⟦PERSON|Oscar Beltran⟧'s ⟦MINUTE|30th-minute⟧ ⟦G1|tap-in⟧ gave ⟦TEAM|Girona⟧ hope of an unlikely comeback, and for half an hour the only thing between them and another was ⟦PERSON|Kiko Baños⟧, who stopped efforts from ⟦PERSON|Pere Vidal⟧ and ⟦PERSON|Marti Roig⟧.

⟦PERSON|Sam Tindall⟧ won the ⟦MINUTE|30th-minute⟧ penalty and took it. ⟦PERSON|Radek Holub⟧ guessed right, and the rebound was cleared by ⟦PERSON|Petr Kral⟧ before ⟦PERSON|Tindall⟧ could reach it. ⟦TEAM|Sparta Prague⟧ survived.

The ⟦TEAM|Lincoln City⟧ captain's ⟦G2|double⟧ against ⟦TEAM|Mansfield Town⟧ in ⟦DATE|March⟧ is still talked of. ⟦PERSON|Joe Harker⟧ had two chances here and put one wide and the other, a penalty, into the arms of ⟦PERSON|Ed Nunn⟧.

⟦PERSON|Filipe Coutada⟧'s second-half ⟦G3|goal⟧, a follow-up after ⟦PERSON|Ricardo Pinho⟧'s penalty had been pushed out, gave ⟦TEAM|Famalicao⟧ a ⟦SCORE|1-0⟧ win. ⟦PERSON|Pinho⟧ now has missed three of five.

⟦TEAM|Bournemouth⟧ opened their account for the season: one point, gained without a goal from either side and with an effort on target from only ⟦PERSON|Ross Minchin⟧.

Before ⟦PERSON|Kwesi Amoako⟧'s ⟦G4|equaliser⟧ on ⟦MINUTE|58⟧, ⟦TEAM|Hearts of Oak⟧ had not had a touch in the penalty area. After it they had ⟦PERSON|Amoako⟧'s volley and ⟦PERSON|Daniel Tetteh⟧'s header saved within 60 seconds.

The last of four penalties shown to the spot by referee ⟦PERSON|Tamas Ujvari⟧ was the only one ⟦G5|converted⟧, by ⟦PERSON|Ondrej Blazek⟧ of ⟦TEAM|Sigma Olomouc⟧ on ⟦MINUTE|84 minutes⟧.

With a first away win in sight, ⟦TEAM|Dagenham & Redbridge⟧ let a two-goal lead become one, ⟦PERSON|Curtis Vane⟧ ⟦G6|netting⟧ for ⟦TEAM|Altrincham⟧ in the ⟦MINUTE|72nd minute⟧, but ⟦PERSON|Isaac Morley⟧'s penalty save made sure.

⟦G7|Headers⟧ from ⟦PERSON|Marin Grbic⟧ and ⟦PERSON|Stipe Tomic⟧, both from corners, settled it for ⟦TEAM|Varazdin⟧. A third header, ⟦PERSON|Grbic⟧'s, was cleared by ⟦PERSON|Ivan Lucic⟧.

The kick-off was put back 30 minutes and the ⟦MINUTE|30th minute⟧ brought the first effort at goal, a mishit volley from ⟦PERSON|Osman Kurt⟧ of ⟦TEAM|Konyaspor⟧.

⟦TEAM|Yeovil Town⟧ needed ⟦MINUTE|12 minutes to ⟦G8|go⟧ in front⟧ through a ⟦PERSON|Jack Sowerby-Hale⟧ strike, another 12 to have a penalty saved and another 12 to lose their centre-half to a straight red.

A ⟦G9|third⟧ for ⟦TEAM|Enyimba⟧, ⟦PERSON|Uche Okafor⟧'s ⟦G10|second⟧, came after ⟦MINUTE|77 minutes⟧. There would have been a fourth had ⟦PERSON|Emmanuel Bassey⟧ not headed on to the post from two yards.

⟦PERSON|Takumi Aoki⟧'s second yellow in the ⟦MINUTE|77th minute⟧, for a foul on ⟦PERSON|Riku Endo⟧, was ⟦TEAM|Cerezo Osaka⟧'s third red of the month and reduced them to ten for a second game running.

⟦TEAM|Djurgarden⟧ had lived on a one-goal advantage since the ⟦MINUTE|6th minute⟧, and ⟦PERSON|Olof Brandell⟧'s ⟦G11|second⟧, on ⟦MINUTE|89⟧, eased the nerves. ⟦PERSON|Kevin Sjostrand⟧ of ⟦TEAM|Hacken⟧ had missed from four yards.

⟦G12|Goals⟧: 9. ⟦G13|Penalties⟧: 3. Assists: 2. ⟦PERSON|Petra Hlavata⟧ has been the most productive forward at ⟦TEAM|Slovacko⟧ in the first part of the season.

⟦MINUTE|Five minutes into stoppage time⟧ ⟦PERSON|Arnaud Vidalin⟧'s ⟦G14|leveller⟧ rescued ⟦TEAM|Caen⟧, who had trailed to a ⟦PERSON|Theo Masson⟧ ⟦G15|penalty⟧ for ⟦TEAM|Laval⟧.

There was no leveller. ⟦PERSON|Hamza Ould⟧'s effort in the ⟦MINUTE|fifth minute of stoppage time⟧ was blocked by ⟦PERSON|Benoit Carrel⟧, and ⟦TEAM|Grenoble⟧ were beaten for the fifth time.

The opening ⟦G16|goal⟧ of the game was ⟦PERSON|Gonzalo Marchetti⟧'s, ⟦MINUTE|eight minutes⟧ in, and the last one too, for ⟦TEAM|Platense⟧ spent the rest of it behind the ball. "We ⟦G17|got a goal⟧, we ⟦G18|got in front⟧, and we stayed there," said ⟦PERSON|Marchetti⟧.

The opening of the new stand at ⟦VENUE|Bloomfield Road⟧ was followed by a goalless first half of 11 efforts, none of them on target, and a ⟦MINUTE|half-time⟧ concert.

⟦PERSON|Ellie Marchbank⟧'s left-foot ⟦G19|volley⟧ (⟦MINUTE|45+1⟧) and ⟦PERSON|Rhian Probert⟧'s ⟦G20|penalty⟧ (⟦MINUTE|60⟧) won it for ⟦TEAM|Everton Women⟧, ⟦PERSON|Hana Kubo⟧ having struck the crossbar for ⟦TEAM|Aston Villa Women⟧ at ⟦SCORE|0-0⟧.
=====GOALS=====
{"id": "G1", "scorer": "Oscar Beltran", "team": "Girona", "minute": 30, "minute_text": "30th-minute", "kind": "shot"}
{"id": "G2", "scorer": "Joe Harker", "team": "Lincoln City", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Filipe Coutada", "team": "Famalicao"}
{"id": "G4", "scorer": "Kwesi Amoako", "team": "Hearts of Oak", "minute": 58, "minute_text": "58"}
{"id": "G5", "scorer": "Ondrej Blazek", "team": "Sigma Olomouc", "minute": 84, "minute_text": "84 minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Curtis Vane", "team": "Altrincham", "minute": 72, "minute_text": "72nd minute"}
{"id": "G7", "scorer": "Marin Grbic; Stipe Tomic", "team": "Varazdin", "kind": "header", "count": 2}
{"id": "G8", "scorer": "Jack Sowerby-Hale", "team": "Yeovil Town", "minute": 12, "minute_text": "12 minutes to go"}
{"id": "G9", "scorer": "Uche Okafor", "team": "Enyimba", "minute": 77, "minute_text": "77 minutes"}
{"id": "G10", "scorer": "Uche Okafor", "team": "Enyimba", "minute": 77, "minute_text": "77 minutes"}
{"id": "G11", "scorer": "Olof Brandell", "team": "Djurgarden", "minute": 89, "minute_text": "89"}
{"id": "G12", "scorer": "Petra Hlavata", "count": 9, "scope": "background"}
{"id": "G13", "scorer": "Petra Hlavata", "kind": "penalty", "count": 3, "scope": "background"}
{"id": "G14", "scorer": "Arnaud Vidalin", "team": "Caen", "minute": 90, "added": 5, "minute_text": "Five minutes into stoppage time"}
{"id": "G15", "scorer": "Theo Masson", "team": "Laval", "kind": "penalty"}
{"id": "G16", "scorer": "Gonzalo Marchetti", "team": "Platense", "minute": 8, "minute_text": "eight minutes"}
{"id": "G17", "scorer": "Gonzalo Marchetti", "team": "Platense", "minute": 8, "minute_text": "eight minutes"}
{"id": "G18", "scorer": "Gonzalo Marchetti", "team": "Platense", "minute": 8, "minute_text": "eight minutes"}
{"id": "G19", "scorer": "Ellie Marchbank", "team": "Everton Women", "minute": 45, "added": 1, "minute_text": "45+1", "kind": "volley"}
{"id": "G20", "scorer": "Rhian Probert", "team": "Everton Women", "minute": 60, "minute_text": "60", "kind": "penalty"}
