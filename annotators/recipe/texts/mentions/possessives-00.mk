Manager ⟦PERSON|Neil Farraday⟧ felt ⟦TEAM|Lincoln City⟧ had done enough before ⟦PERSON|Omari Blake⟧'s ⟦MINUTE|77th-minute⟧ ⟦G1|spot-kick⟧ gave ⟦TEAM|Mansfield Town⟧ all three points. The visitors had claimed a penalty of their own in the first half when ⟦PERSON|Jack Tolley⟧ fell under pressure from ⟦PERSON|Dan Ruddick⟧.

⟦PERSON|Paulina Szymczak⟧ has missed two of her three penalties ⟦DATE|this season⟧ and it was no surprise that ⟦TEAM|Reading Women⟧ gave the ball to ⟦PERSON|Ava Linton⟧ when another was awarded in the ⟦MINUTE|52nd minute⟧. Her effort was pushed round the post by ⟦PERSON|Carys Mott⟧.

Two ⟦G2|strikes⟧ inside ⟦MINUTE|four minutes⟧, from ⟦PERSON|Lukas Eriksen⟧ and ⟦PERSON|Pekka Toivonen⟧, turned what had been an even game in the direction of ⟦TEAM|Hammarby⟧. ⟦TEAM|Kalmar⟧ had two strikes of their own blocked by ⟦PERSON|Simon Hallberg⟧ before ⟦MINUTE|half-time⟧.

With ⟦PERSON|Callum Dorsey⟧'s ⟦G3|header⟧ in the ⟦MINUTE|9th minute⟧, ⟦TEAM|Oldham Athletic⟧ had something to defend, and they did so until ⟦PERSON|Remi Achterberg⟧'s late ⟦G4|leveller⟧ for ⟦TEAM|Notts County⟧.

The ⟦G5|first⟧ was a present. ⟦PERSON|Tomas Horak⟧ stole the ball from ⟦PERSON|Erik Jurcak⟧ and rolled it across for ⟦PERSON|David Varga⟧ in the ⟦MINUTE|22nd minute⟧, and ⟦TEAM|Slovan Bratislava⟧ never looked back.

His first start since ⟦DATE|October⟧ lasted 38 minutes. ⟦PERSON|Tyrell Okafor-Reid⟧ felt his hamstring while stretching for a header, and the ⟦TEAM|Millwall⟧ medical staff fear a second long lay-off.

After his ⟦MINUTE|14th-minute⟧ ⟦G6|tap-in⟧, ⟦PERSON|Agustín Sosa⟧ was kicked by almost every ⟦TEAM|Nacional⟧ defender in turn and left at the ⟦MINUTE|interval⟧ with ice on both ankles. ⟦TEAM|Peñarol⟧ held on to win ⟦SCORE|1-0⟧.

⟦TEAM|Gillingham⟧'s ⟦G7|opener⟧ was a scruffy one. ⟦PERSON|Will Durrant⟧'s corner was not cleared after ⟦MINUTE|half an hour⟧, a shot from ⟦PERSON|Kofi Mensah-Bright⟧ was blocked, and on ⟦MINUTE|33 minutes⟧ it was left to ⟦PERSON|Rhys Parry⟧ to ⟦G8|prod home⟧.

Neither a header by ⟦PERSON|Joel Whitcombe⟧ that landed on the roof of the net nor a free-kick by ⟦PERSON|Danny Cho⟧ on ⟦MINUTE|88⟧ could disturb ⟦PERSON|Harri Lewis⟧, who finished with a seventh clean sheet for ⟦TEAM|Newport County⟧.

The club confirmed a breakthrough in the dispute over the sale of ⟦VENUE|Bloomfield Road⟧, a second round of talks having been held in ⟦GPE|Preston⟧ on ⟦DATE|Thursday⟧.

⟦PERSON|Anouk de Wilde⟧'s 100th ⟦G9|goal⟧ for ⟦TEAM|Ajax Women⟧ came ⟦DATE|last season⟧ against ⟦TEAM|Twente⟧. The 101st is proving harder: she had a penalty saved on ⟦DATE|Saturday⟧ and put a free header over from six yards.

Despite a ⟦G10|brace⟧ in the previous round, ⟦PERSON|Matteo Ferrari⟧ began on the bench for ⟦TEAM|Sassuolo⟧. His replacement, ⟦PERSON|Luca Bonetti⟧, had the best effort of a poor half, a 20-yarder that ⟦PERSON|Gianluca Rosi⟧ held.

⟦PERSON|Ismael Kone⟧'s ⟦G11|double⟧ and ⟦PERSON|Theo Marchand⟧'s late ⟦G12|third⟧ sent ⟦TEAM|Rennes⟧ into the last 16. For ⟦TEAM|Brest⟧, who had a goal ruled out in between, the season is over.

⟦G13|Goals⟧ from ⟦PERSON|Bruno Silva⟧ and ⟦PERSON|Taiga Nakagawa⟧, one in each half, took ⟦TEAM|Sydney FC⟧ past ⟦TEAM|Macarthur⟧. The win was their fifth by a margin of two goals.

That was ⟦PERSON|Ryan Keogh⟧'s 11th yellow card of the season, and a second in four days. The ⟦TEAM|Shelbourne⟧ captain will miss the trip to ⟦TEAM|Bohemians⟧.

There might have been a penalty before ⟦PERSON|Marius Lang⟧'s ⟦G14|first⟧: ⟦PERSON|Jan Petersen⟧ was pulled back as the ball came over. The referee waved play on and within seconds ⟦PERSON|Lang⟧ had ⟦G15|bundled it in⟧. The ⟦TEAM|Union Berlin⟧ forward had also had a header cleared off the line in the ⟦MINUTE|61st minute⟧ itself.

It took a penalty to separate the sides, ⟦PERSON|Habib Traoré⟧ ⟦G16|sending ⟦PERSON|Yassine Amrani⟧ the wrong way⟧ after the ⟦TEAM|Morocco⟧ goalkeeper had tripped him. ⟦TEAM|Mali⟧ had an earlier appeal rejected.

⟦TEAM|Stoke City⟧ were second best from the first minute. ⟦PERSON|Jamie Ansell⟧'s tame effort, in the ⟦MINUTE|70th minute⟧, was their only one on target.

⟦PERSON|Pedro Amorim⟧'s ⟦G17|reply⟧, from a corner, came too late for ⟦TEAM|Braga⟧, beaten by ⟦PERSON|Wendell⟧'s ⟦G18|penalty⟧ and a ⟦PERSON|Nuno Faria⟧ ⟦G19|finish⟧ that owed something to luck for ⟦TEAM|Porto⟧.

"If we get the second, it's over," said ⟦PERSON|Sean Hollis⟧ of ⟦TEAM|Bradford City⟧. "Instead it's a one-goal lead with 20 minutes to play and everyone gets nervous."
=====GOALS=====
{"id": "G1", "scorer": "Omari Blake", "team": "Mansfield Town", "minute": 77, "minute_text": "77th-minute", "kind": "penalty"}
{"id": "G2", "scorer": "Lukas Eriksen; Pekka Toivonen", "team": "Hammarby", "count": 2}
{"id": "G3", "scorer": "Callum Dorsey", "team": "Oldham Athletic", "minute": 9, "minute_text": "9th minute", "kind": "header"}
{"id": "G4", "scorer": "Remi Achterberg", "team": "Notts County"}
{"id": "G5", "scorer": "David Varga", "team": "Slovan Bratislava", "minute": 22, "minute_text": "22nd minute", "assist": "Tomas Horak"}
{"id": "G6", "scorer": "Agustín Sosa", "team": "Peñarol", "minute": 14, "minute_text": "14th-minute", "kind": "shot"}
{"id": "G7", "scorer": "Rhys Parry", "team": "Gillingham", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Rhys Parry", "team": "Gillingham", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Anouk de Wilde", "team": "Ajax Women", "scope": "background"}
{"id": "G10", "scorer": "Matteo Ferrari", "team": "Sassuolo", "count": 2, "scope": "background"}
{"id": "G11", "scorer": "Ismael Kone", "team": "Rennes", "count": 2}
{"id": "G12", "scorer": "Theo Marchand", "team": "Rennes"}
{"id": "G13", "scorer": "Bruno Silva; Taiga Nakagawa", "team": "Sydney FC", "count": 2}
{"id": "G14", "scorer": "Marius Lang", "team": "Union Berlin", "minute": 61, "minute_text": "61st minute"}
{"id": "G15", "scorer": "Marius Lang", "team": "Union Berlin", "minute": 61, "minute_text": "61st minute"}
{"id": "G16", "scorer": "Habib Traoré", "team": "Mali", "kind": "penalty"}
{"id": "G17", "scorer": "Pedro Amorim", "team": "Braga"}
{"id": "G18", "scorer": "Wendell", "team": "Porto", "kind": "penalty"}
{"id": "G19", "scorer": "Nuno Faria", "team": "Porto"}
