⟦PERSON|Odusanya⟧ exclusive: "I dreamed of scoring in this derby"
⟦FURNITURE|EXCLUSIVE⟧
⟦FURNITURE|Bring me top stories⟧
⟦FURNITURE|Rich Sharplin, Rovers writer⟧

⟦PERSON|Jeremiah Odusanya⟧ says his winning ⟦G1|goal⟧ against ⟦TEAM|Burnley⟧ will stay with him for life, but insists that he is only getting started at ⟦TEAM|Blackburn Rovers⟧.

The 19-year-old academy product came on with ⟦MINUTE|12 minutes left⟧ of the ⟦GPE|East Lancashire⟧ derby and with only ⟦MINUTE|four left⟧ he ⟦G2|fired ⟦TEAM|Rovers⟧ to a ⟦SCORE|2-1⟧ victory⟧, sending the ⟦VENUE|Ewood Park⟧ faithful into raptures.

It was his ⟦G3|first⟧ at senior level, on only his fourth appearance, and he has watched it back "maybe a hundred times".

"My grandad had a season ticket from ⟦DATE|1979⟧," ⟦PERSON|Odusanya⟧ told ⟦ORG|LancsLive⟧. "He used to tell me about the derby when I was small. I dreamed of it. To ⟦G4|score⟧ at that end, where he sat, I can't describe it."

⟦TEAM|Burnley⟧ ⟦G5|struck first⟧. ⟦PERSON|Erik Bjørnevik⟧, the ⟦TEAM|Norway⟧ striker, gave ⟦PERSON|Ged Rathbone⟧ no chance from a tight angle in the ⟦MINUTE|17th minute⟧, and the visitors were well worth the lead. ⟦PERSON|Bjørnevik⟧ then had a shot deflected over, ⟦PERSON|Stefan Ilić-Moore⟧ sent a looping header on to the bar and ⟦PERSON|Rathbone⟧ did well to hold a curling effort from ⟦PERSON|Conor Lavery-Nash⟧.

⟦TEAM|Rovers⟧ improved when ⟦PERSON|Adrián Montoliu⟧ was moved inside. The ⟦NORP|Spanish⟧ playmaker, signed from ⟦TEAM|Levante⟧ in ⟦DATE|January⟧, tested ⟦PERSON|Dean Sturrock⟧ with a free-kick and went close with another. He was at the centre of the ⟦G6|equaliser⟧, too. It was his corner which was not cleared on ⟦MINUTE|fifty-five⟧, ⟦PERSON|Haruki Senda⟧ hooked it goalwards and ⟦PERSON|Fodé Bangoura⟧ ⟦G7|bundled it in⟧ on the line.

That was a seventh ⟦G8|goal⟧ of the season for the ⟦NORP|Guinean⟧, who ⟦G9|scored at both ends⟧ in the drawn game at ⟦VENUE|Turf Moor⟧ in ⟦DATE|November⟧.

Both sides then had chances to win it. ⟦PERSON|Liam Gaskarth⟧ was denied by ⟦PERSON|Sturrock⟧, who also got down to smother from ⟦PERSON|Senda⟧. ⟦PERSON|Bjørnevik⟧ rolled a shot against the post. ⟦TEAM|Burnley⟧'s ⟦PERSON|Lavery-Nash⟧ hit the side-netting when he should have squared.

But the moment belonged to ⟦PERSON|Odusanya⟧, who was on the bench for only the fifth time. ⟦PERSON|Gaskarth⟧ won the ball on halfway and fed ⟦PERSON|Montoliu⟧. He waited until the teenager had made his run and slipped it into his path, and the ⟦G10|finish⟧, across ⟦PERSON|Sturrock⟧ and in, was that of somebody twice his age.

"I'd spoken to ⟦PERSON|Adri⟧ before," said the ⟦TEAM|England Under-21⟧ hopeful. "He said, if you go, I'll find you. And when I looked up the keeper had gone the wrong way. After it goes in, I don't know where I ran. I think I kissed a steward."

⟦PERSON|Odusanya⟧ joined ⟦TEAM|Rovers⟧ from ⟦TEAM|Bolton Wanderers⟧' youth system at 13. He ⟦G11|scored 26 goals⟧ for the under-18s ⟦DATE|two seasons ago⟧ and had a spell at ⟦TEAM|Stoke City⟧'s development centre as a schoolboy.

⟦TEAM|Manchester United⟧ and ⟦TEAM|Liverpool⟧ had scouts at his last two games for the under-21s, in which he ⟦G12|got three⟧.

His phone has not stopped. One message was from a forward who ⟦G13|scored a famous late goal⟧ in the fixture in ⟦DATE|2012⟧ and wanted to know how it felt.

"I said the same as you, sir," he laughs.

The manager has told him he will start at ⟦TEAM|Preston⟧ in the ⟦COMPETITION|Carabao Cup⟧ on ⟦DATE|Tuesday⟧. What comes after that he will not say. "I've ⟦G14|scored one goal⟧. There are people here who've got hundreds."
⟦FURNITURE|Do you think Odusanya should start every week? Tell us in the comments⟧
⟦FURNITURE|Rovers news straight to your inbox⟧
=====GOALS=====
{"id": "G1", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "assist": "Adrián Montoliu", "kind": "shot"}
{"id": "G2", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "minute_text": "four left", "assist": "Adrián Montoliu", "kind": "shot", "score": "2-1"}
{"id": "G3", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "assist": "Adrián Montoliu", "kind": "shot"}
{"id": "G4", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "assist": "Adrián Montoliu", "kind": "shot"}
{"id": "G5", "scorer": "Erik Bjørnevik", "team": "Burnley", "minute": 17, "minute_text": "17th minute", "kind": "shot"}
{"id": "G6", "scorer": "Fodé Bangoura", "team": "Blackburn Rovers", "minute": 55, "minute_text": "fifty-five", "assist": "Haruki Senda"}
{"id": "G7", "scorer": "Fodé Bangoura", "team": "Blackburn Rovers", "minute": 55, "minute_text": "fifty-five", "assist": "Haruki Senda"}
{"id": "G8", "scorer": "Fodé Bangoura", "team": "Blackburn Rovers", "minute": 55, "assist": "Haruki Senda"}
{"id": "G9", "scorer": "Fodé Bangoura", "count": 2, "scope": "background"}
{"id": "G10", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "assist": "Adrián Montoliu", "kind": "shot"}
{"id": "G11", "scorer": "Jeremiah Odusanya", "team": "Rovers", "count": 26, "scope": "background"}
{"id": "G12", "scorer": "Jeremiah Odusanya", "team": "Rovers", "count": 3, "scope": "background"}
{"id": "G13", "scope": "background"}
{"id": "G14", "scorer": "Jeremiah Odusanya", "team": "Blackburn Rovers", "minute": 86, "assist": "Adrián Montoliu", "kind": "shot"}
