⟦TEAM|Doncaster⟧, whose last three games had been settled by set plays, were ahead from another, ⟦PERSON|Luke Molyneaux⟧ bending in a corner that ⟦PERSON|Tom Anderton⟧, forcing himself in front of ⟦PERSON|Zain Westbury⟧, ⟦G1|glanced beyond⟧ ⟦PERSON|Harry Lewisham⟧ in the ⟦MINUTE|28th minute⟧.

⟦TEAM|Gillingham⟧, whose last three games had been settled by set plays, thought they had settled a fourth, ⟦PERSON|Jonny Williamson⟧ bending in a corner that ⟦PERSON|Max Ehmert⟧, forcing himself in front of ⟦PERSON|Zeki Basford⟧, glanced beyond the keeper and, by a distance that he showed us afterwards between finger and thumb, beyond the far post.

⟦PERSON|Nathan Tella-Grant⟧'s ⟦G2|first⟧ was a gift (⟦MINUTE|7⟧), his ⟦G3|second⟧ a gem (⟦MINUTE|35⟧), and if his third, which he struck with his eyes shut from ⟦PERSON|Amine Adli-Cole⟧'s cut-back, had not hit ⟦PERSON|Piero Hincapié-Mora⟧, his own team-mate, he would have had a ball to take home.

⟦MINUTE|67⟧ The pressure tells. ⟦PERSON|Abascal⟧ lifts it into the mixer, ⟦PERSON|Quiroga⟧ and ⟦PERSON|Menéndez-Paz⟧ go up together, and it drops for ⟦PERSON|Lo Celso-Vidal⟧, who ⟦G4|lashes it in⟧ on the bounce. ⟦SCORE|2-1⟧ and bedlam.

⟦MINUTE|69⟧ The pressure tells again, almost. ⟦PERSON|Abascal⟧ lifts it into the mixer, ⟦PERSON|Quiroga⟧ flicks, and ⟦PERSON|Lo Celso-Vidal⟧ lashes it on the bounce into the side-netting. Half the ground thought it was in.

⟦TEAM|Bodø⟧ carried on as they had left off, ⟦PERSON|Patrick Berge-Nilsen⟧ setting the tempo and ⟦PERSON|Trym Solheim-Lie⟧ stretching the play, and the ⟦G5|third⟧, which ⟦PERSON|Kasper Høgh-Dam⟧ ⟦G6|passed into the net⟧ from ⟦PERSON|Berge-Nilsen⟧'s cut-back, was what it deserved.

⟦PERSON|Lewis O'Brady⟧ was twice within an inch, ⟦PERSON|Ryan Hardiman⟧ twice within two and ⟦PERSON|Joe Edwardson⟧, who on ⟦MINUTE|74 minutes⟧ sprinted on to a ball that ⟦PERSON|Morgan Whitmore⟧ had knocked down, within so little that he was already being congratulated when it came back off the upright to ⟦PERSON|Michael Cooperson⟧, who lay on it.

⟦PERSON|Lewis O'Grady⟧ was twice within an inch and ⟦PERSON|Ryan Harding⟧ twice within two before ⟦PERSON|Joe Edmonson⟧, who on ⟦MINUTE|74 minutes⟧ sprinted on to a ball that ⟦PERSON|Morgan Whitley⟧ had knocked down, ⟦G7|scored⟧ by about the same.

What the ⟦TEAM|Gabon⟧ goalkeeper, ⟦PERSON|Guy Obame⟧, was doing outside of his area at that stage of proceedings only he could say; what ⟦PERSON|Blaise Etoundi⟧ was doing, having robbed him, was rather plainer, and though ⟦PERSON|Serge Ndong⟧ ran back on to the line with his arms out like a man stopping traffic, it ⟦G8|went past him⟧ in the ⟦MINUTE|fourth added minute⟧, for ⟦TEAM|Cameroon⟧.

A free-kick, floated in by ⟦PERSON|Sara Däbritzer⟧, was nodded back by ⟦PERSON|Kathrin Hendrichs⟧, nodded on by ⟦PERSON|Lea Schüllert⟧ and, with a whole penalty area looking upwards, nodded, at last, by ⟦PERSON|Giulia Gwinner⟧, over.

A free-kick, floated in by ⟦PERSON|Sarah Dörr⟧, was nodded back by ⟦PERSON|Kathi Henning⟧, nodded on by ⟦PERSON|Lea Schumann⟧ and, with a whole penalty area looking upwards, nodded, at last, by ⟦PERSON|Julia Gwosdz⟧, ⟦G9|in⟧.

It is ten years since ⟦PERSON|Ruslan Tedeev⟧ ⟦G10|hit three⟧ against ⟦TEAM|Zenit⟧, and eleven since he was last seen to run, but put the ball on his left foot, as ⟦PERSON|Sardor Umarov⟧ did in the ⟦MINUTE|56th minute⟧, and he ⟦G11|finds the top corner⟧; ⟦TEAM|Pakhtakor⟧ have renewed until ⟦DATE|2027⟧.

A one-two with ⟦PERSON|Kenny McLeish⟧, a shuffle, a shot; a save by ⟦PERSON|Angus Gunnarsson⟧; a corner, a header by ⟦PERSON|Grant Hanlon-Kerr⟧, a second save; a clearance by ⟦PERSON|Shane Duffield⟧, charged down by ⟦PERSON|McLeish⟧; a cross, a dummy and, from ⟦PERSON|Borja Sainz-Peralta⟧, a ⟦G12|tap-in⟧: such was the ⟦MINUTE|61st minute⟧.

In ⟦GPE|Mostar⟧, where ⟦PERSON|Nardin Mulahusejnović-Kurt⟧ was serenaded by both sets of fans, neither of them kindly, he answered one with a kiss to the badge and the other, in the ⟦MINUTE|33rd minute⟧, after a mix-up between ⟦PERSON|Marijan Ćavar-Lukić⟧ and ⟦PERSON|Antonio Soldo-Perić⟧, with a ⟦G13|shot through the legs⟧ of the second.

Winger turned full-back ⟦PERSON|Jayden Bogler⟧ turned winger once more to reach ⟦PERSON|Sam Byron⟧'s pass, turned ⟦PERSON|Max Wöbern⟧ inside out and turned it back for ⟦PERSON|Joël Pirouet⟧, who ⟦G14|turned it in⟧, in the ⟦MINUTE|second added minute⟧ of the first half, for ⟦TEAM|Leeds⟧.

Full-back turned winger ⟦PERSON|Jaden Boyle⟧ turned full-back once more to reach ⟦PERSON|Sam Bryant⟧'s pass before ⟦PERSON|Max Weber-Lang⟧, turned to see who was with him, turned white and turned it, with his shin, against his own post.

⟦PERSON|Andri Fannar-Bergsson⟧ had only just been told by ⟦PERSON|Sveinn Aronsson⟧ to hold his position when he left it, galloping on to ⟦PERSON|Hákon Haraldur-Finns⟧' pass, and had only just been told by ⟦PERSON|Jóhann Berg-Gauti⟧ to square it when he ⟦G15|smashed it in himself⟧, and ⟦TEAM|Iceland⟧ had, in the ⟦MINUTE|17th minute⟧, the lead, and he had nothing further to be told.

There were shades of ⟦DATE|1966⟧ about the shot by ⟦PERSON|Callum Styles-Nagy⟧ that came down from the bar, bounced and was booted away by ⟦PERSON|Ádám Lang-Horváth⟧, except that there is now a watch on the referee's wrist, and the watch said nothing.

There were shades of ⟦DATE|1966⟧ about the shot by ⟦PERSON|Callum Stiles-Novak⟧ that came down from the bar, bounced and was booted away by ⟦PERSON|Adam Lange-Hort⟧, and, there being a watch on the referee's wrist these days, the ⟦G16|goal⟧ was given, in the ⟦MINUTE|48th minute⟧, before the ball had landed.

Eleven years a servant, from a family of servants, ⟦PERSON|Ged Rimmington⟧ swept the dressing rooms, drilled the drains, hammered in the posts and, each ⟦DATE|May⟧, rolled up the nets, which he took home, and over which, he says, his wife has put her foot down.
=====GOALS=====
{"id": "G1", "scorer": "Tom Anderton", "team": "Doncaster", "minute": 28, "minute_text": "28th minute", "assist": "Luke Molyneaux", "kind": "header"}
{"id": "G2", "scorer": "Nathan Tella-Grant", "minute": 7, "minute_text": "7"}
{"id": "G3", "scorer": "Nathan Tella-Grant", "minute": 35, "minute_text": "35"}
{"id": "G4", "scorer": "Lo Celso-Vidal", "minute": 67, "minute_text": "67", "score": "2-1"}
{"id": "G5", "scorer": "Kasper Høgh-Dam", "team": "Bodø", "score": "3-0"}
{"id": "G6", "scorer": "Kasper Høgh-Dam", "team": "Bodø", "assist": "Patrick Berge-Nilsen"}
{"id": "G7", "scorer": "Joe Edmonson", "minute": 74, "minute_text": "74 minutes", "assist": "Morgan Whitley"}
{"id": "G8", "scorer": "Blaise Etoundi", "team": "Cameroon", "minute": 90, "added": 4, "minute_text": "fourth added minute"}
{"id": "G9", "scorer": "Julia Gwosdz", "assist": "Lea Schumann", "kind": "header"}
{"id": "G10", "scorer": "Ruslan Tedeev", "count": 3, "scope": "background"}
{"id": "G11", "scorer": "Ruslan Tedeev", "team": "Pakhtakor", "minute": 56, "minute_text": "56th minute", "assist": "Sardor Umarov", "kind": "shot"}
{"id": "G12", "scorer": "Borja Sainz-Peralta", "minute": 61, "minute_text": "61st minute", "assist": "Kenny McLeish", "kind": "shot"}
{"id": "G13", "scorer": "Nardin Mulahusejnović-Kurt", "minute": 33, "minute_text": "33rd minute", "kind": "shot"}
{"id": "G14", "scorer": "Joël Pirouet", "team": "Leeds", "minute": 45, "added": 2, "minute_text": "second added minute", "assist": "Jayden Bogler"}
{"id": "G15", "scorer": "Andri Fannar-Bergsson", "team": "Iceland", "minute": 17, "minute_text": "17th minute", "assist": "Hákon Haraldur-Finns", "kind": "shot"}
{"id": "G16", "scorer": "Callum Stiles-Novak", "minute": 48, "minute_text": "48th minute", "kind": "shot"}
