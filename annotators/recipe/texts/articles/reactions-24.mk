⟦TEAM|Boro⟧ analysis: five games, one point, and the same old holes

At what stage does a blip become a slump? ⟦TEAM|Middlesbrough⟧ lost again on ⟦DATE|Tuesday⟧, ⟦SCORE|3-1⟧ at home to ⟦TEAM|Watford⟧, and the manner of it will trouble ⟦PERSON|Goran Matešić⟧ rather more than the table.

Where did it go wrong? Start with the left side. All three ⟦TEAM|Watford⟧ ⟦G1|goals⟧ came from there. ⟦PERSON|Finn Ravensdale⟧, filling in at full-back, was isolated against ⟦PERSON|Dwight Mensah⟧ from the off and after only ⟦MINUTE|eight minutes⟧ ⟦PERSON|Mensah⟧ had gone past him and crossed for ⟦PERSON|Elias Bergqvist⟧ to ⟦G2|convert⟧. There was a warning before it, when the same pair combined and the shot was blocked. Nobody reacted. The ⟦NORP|Croatian⟧ coach stood with his arms folded.

Then there’s the matter of game management. ⟦PERSON|Amir Haidari⟧’s ⟦G3|leveller⟧, which ⟦G4|flew in⟧ off a defender’s heel on ⟦MINUTE|43⟧, ought to have calmed everyone down. Instead ⟦TEAM|Boro⟧ were behind again by the time the whistle blew, ⟦PERSON|Josué Palacios⟧ ⟦G5|scoring⟧ through a gap as wide as the Tees in the ⟦MINUTE|first minute of first-half stoppage time⟧. You simply cannot let that happen. ⟦PERSON|Matešić⟧ said so afterwards, in shorter words.

It is worth going back to the ⟦G6|first⟧ of the three, because it contained everything. ⟦TEAM|Boro⟧ had a throw-in, deep in the visitors’ half. They took it quickly and took it badly. ⟦PERSON|Mensah⟧ let the ball run across him, looked up and saw forty yards of nothing. ⟦PERSON|Ravensdale⟧, who had gone forward to offer an option, was never going to catch him. The centre-back who should have come across did not, the one who came across should not have, and by the time ⟦PERSON|Bergqvist⟧ arrived at the near post he could have stopped to tie his laces.

That is coaching, some will say, and others will call it personnel. It’s probably both. ⟦PERSON|Matešić⟧ has used five left-backs since ⟦DATE|April⟧, one of them a winger and another a teenager who’d never played a league game. He likes his full-backs high. He likes his midfielders to squeeze. When it works it looks splendid: nobody in the division wins the ball back closer to the opponent’s goal. When it doesn’t, there is no net underneath the acrobat.

The numbers bear it out. ⟦TEAM|Boro⟧ have ⟦G7|conceded nine goals⟧ in those five games and seven of them have started on the left. They have created enough – 61 shots, eleven clear chances – to win three of the matches. They’ve ⟦G8|scored two⟧. You can be naive, or you can be wasteful, but a side that’s both at once will go down.

“We have to be more clever,” ⟦PERSON|Matešić⟧ said. “I don’t want to stop attacking. If I stop attacking, you will ask me why we don’t score goals. But there’s a moment when you must put your foot on the ball, and we don’t know this moment. ⟦DATE|Today⟧ at ⟦SCORE|1-1⟧ it was the moment. ⟦MINUTE|Two minutes before half-time⟧, take the draw, drink a tea, and we come out again. Instead we run like children.”

⟦TEAM|Watford⟧, by contrast, knew precisely what they were about. The ⟦TEAM|Hornets⟧ sat off, waited for the pass they knew would come, and broke in threes. Their manager had told the local radio beforehand how he would do it. It made no difference.

And finally, the bench. ⟦PERSON|Callum Thorne⟧ has not kicked a ball since ⟦DATE|August⟧. ⟦PERSON|Rory Quinlan⟧, signed to score goals, has managed none in nine and didn’t look like breaking his duck at the ⟦VENUE|Riverside⟧. When ⟦PERSON|Bergqvist⟧ ⟦G9|made it three⟧ ⟦MINUTE|midway through the second half⟧, the contest was done, and thousands left. ⟦VENUE|Vicarage Road⟧, which hosts the return in ⟦DATE|April⟧, can look forward to that.

The ⟦NORP|Swede⟧’s ⟦G10|brace⟧ took him clear at the top of the ⟦COMPETITION|Championship⟧ scoring charts. ⟦TEAM|Boro⟧’s own top scorer is a centre-back.

⟦FURNITURE|For the latest Boro news straight to your inbox, sign up to the Teesside Live newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Elias Bergqvist; Josué Palacios", "team": "Watford", "count": 3}
{"id": "G2", "scorer": "Elias Bergqvist", "team": "Watford", "minute": 8, "assist": "Dwight Mensah", "minute_text": "eight minutes"}
{"id": "G3", "scorer": "Amir Haidari", "team": "Middlesbrough", "minute": 43, "minute_text": "43"}
{"id": "G4", "scorer": "Amir Haidari", "team": "Middlesbrough", "minute": 43, "minute_text": "43"}
{"id": "G5", "scorer": "Josué Palacios", "team": "Watford", "minute": 45, "added": 1, "minute_text": "first minute of first-half stoppage time"}
{"id": "G6", "scorer": "Elias Bergqvist", "team": "Watford", "minute": 8, "assist": "Dwight Mensah"}
{"id": "G7", "scope": "background", "count": 9}
{"id": "G8", "team": "Boro", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Elias Bergqvist", "team": "Watford", "minute_text": "midway through the second half", "score": "1-3"}
{"id": "G10", "scorer": "Elias Bergqvist", "team": "Watford", "count": 2}
