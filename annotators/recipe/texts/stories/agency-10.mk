⟦PERSON|Ferro⟧ inspires as ⟦TEAM|Hornets⟧ sting ⟦TEAM|Robins⟧
⟦PERSON|Santiago Ferro⟧ ⟦G1|scored twice⟧ and laid on another as ⟦TEAM|Watford⟧, without a home win in six weeks, ⟦G2|hit four⟧ against ⟦TEAM|Bristol City⟧ at ⟦VENUE|Vicarage Road⟧.
⟦PERSON|Elliott Nwankwo⟧ and substitute ⟦PERSON|Tyler Goodison⟧ also ⟦G3|got on the scoresheet⟧ in a ⟦SCORE|4-1⟧ success, ⟦PERSON|Alex Mbeki⟧'s second-half ⟦G4|finish⟧ no more than a footnote for the ⟦TEAM|Robins⟧.
⟦PERSON|Dave Rushbrook⟧'s side ⟦G5|were ahead⟧ before many had taken their seats. ⟦PERSON|Rhys Pugh⟧ blocked a clearance, ⟦PERSON|Nwankwo⟧ was first to it, and the ball inside was the sort that a forward dreams of; ⟦PERSON|Ferro⟧ ⟦G6|stroked it home⟧ in the ⟦MINUTE|11th minute⟧.
Prior to that ⟦PERSON|Lewis Fenn⟧ had been busy, clutching a header from ⟦PERSON|Corey Blandford⟧ on ⟦MINUTE|three minutes⟧ and then leaping to turn over ⟦PERSON|Pugh⟧'s drive.
City responded with a corner, with another, and with a fair spell. ⟦PERSON|Marko Perić⟧ poked over at the near stick. He believed he had the ⟦G7|equaliser⟧ in the ⟦MINUTE|35th minute⟧, ⟦G8|bundling over the line⟧ when ⟦PERSON|Shaun Garrity⟧ dropped a cross, but the referee had seen the goalkeeper impeded.
⟦PERSON|Perić⟧ took a caution for what he said about it. ⟦PERSON|Mbeki⟧'s low shot on ⟦MINUTE|41⟧ was kept out by ⟦PERSON|Garrity⟧'s foot, and ⟦PERSON|Rushbrook⟧'s players went in to a lecture.
Whatever he told them, it took five minutes to bear fruit. ⟦PERSON|Ferro⟧'s shot looked harmless until ⟦PERSON|Mbeki⟧, lunging in, saw it ⟦G9|deflect off his knee⟧ and over the goalkeeper's head in the ⟦MINUTE|50th minute⟧. ⟦PERSON|Fenn⟧ could do nothing. The ⟦G10|goal⟧ was given to the ⟦NORP|Argentine⟧, his tenth ⟦G11|goal⟧ of the season, ⟦MINUTE|six minutes⟧ before the ⟦TEAM|Hornets⟧' ⟦G12|third⟧.
For that one he turned provider. A flick round the corner took ⟦PERSON|Blandford⟧'s pass into the path of ⟦PERSON|Nwankwo⟧, and the winger ⟦G13|beat ⟦PERSON|Fenn⟧ when collecting it⟧ on his weaker side.
⟦TEAM|Bristol City⟧ got ⟦G14|one back⟧. ⟦PERSON|Perić⟧'s shot was parried by ⟦PERSON|Garrity⟧ and ⟦PERSON|Mbeki⟧, atoning after a fashion, ⟦G15|turned in the loose ball⟧. There were no celebrations, only a sprint to halfway with the ball under an arm.
They had chances to make it interesting. ⟦PERSON|Pugh⟧ cleared off the line from ⟦PERSON|Perić⟧ on ⟦MINUTE|71⟧; the same player drew a low save from ⟦PERSON|Garrity⟧. But ⟦PERSON|Goodison⟧, who had come on at the ⟦MINUTE|break⟧ for the injured ⟦PERSON|Blandford⟧, had the last word. ⟦PERSON|Nwankwo⟧'s shot hit a post, a defender stumbled and the teenager, in the ⟦MINUTE|90th minute⟧, ⟦G16|was left to tap in⟧ his first senior ⟦G17|goal⟧.
"I won't lie, I was going to celebrate ⟦PERSON|Elliott⟧'s," ⟦PERSON|Goodison⟧ said. "Then it came back and I just put my foot through it. I'll remember my ⟦G18|first goal⟧ for ever, even if it was from a yard."
⟦PERSON|Ferro⟧, who had ⟦G19|scored⟧ only against ⟦TEAM|Luton⟧ in the past two months, came off to an ovation on ⟦MINUTE|88⟧. ⟦TEAM|Watford⟧ host ⟦TEAM|Wrexham⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Santiago Ferro", "team": "Watford", "count": 2}
{"id": "G2", "scorer": "Santiago Ferro; Elliott Nwankwo; Tyler Goodison", "team": "Watford", "count": 4}
{"id": "G3", "scorer": "Elliott Nwankwo; Tyler Goodison", "team": "Watford", "count": 2}
{"id": "G4", "scorer": "Alex Mbeki", "team": "Bristol City"}
{"id": "G5", "scorer": "Santiago Ferro", "team": "Watford", "minute": 11, "minute_text": "11th minute", "assist": "Elliott Nwankwo", "kind": "shot"}
{"id": "G6", "scorer": "Santiago Ferro", "team": "Watford", "minute": 11, "minute_text": "11th minute", "assist": "Elliott Nwankwo", "kind": "shot"}
{"id": "G7", "scorer": "Marko Perić", "team": "Bristol City", "minute": 35, "minute_text": "35th minute", "outcome": "ruled out"}
{"id": "G8", "scorer": "Marko Perić", "team": "Bristol City", "minute": 35, "minute_text": "35th minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Santiago Ferro", "team": "Watford", "minute": 50, "minute_text": "50th minute"}
{"id": "G10", "scorer": "Santiago Ferro", "team": "Watford", "minute": 50}
{"id": "G11", "scorer": "Santiago Ferro", "team": "Watford", "minute": 50}
{"id": "G12", "scorer": "Elliott Nwankwo", "team": "Watford", "minute": 56, "assist": "Santiago Ferro", "kind": "shot"}
{"id": "G13", "scorer": "Elliott Nwankwo", "team": "Watford", "minute": 56, "assist": "Santiago Ferro", "kind": "shot"}
{"id": "G14", "scorer": "Alex Mbeki", "team": "Bristol City"}
{"id": "G15", "scorer": "Alex Mbeki", "team": "Bristol City"}
{"id": "G16", "scorer": "Tyler Goodison", "team": "Watford", "minute": 90, "minute_text": "90th minute", "kind": "shot"}
{"id": "G17", "scorer": "Tyler Goodison", "team": "Watford", "minute": 90, "minute_text": "90th minute", "kind": "shot"}
{"id": "G18", "scorer": "Tyler Goodison", "team": "Watford", "minute": 90, "kind": "shot"}
{"id": "G19", "scorer": "Santiago Ferro", "team": "Watford", "scope": "background"}
