⟦ORG|Uefa⟧ bans ⟦TEAM|Slavia⟧ trio over tunnel brawl

⟦GPE|NYON⟧ - Three ⟦TEAM|Slavia Prague⟧ players have been banned for a total of nine matches following the tunnel brawl after the ⟦COMPETITION|Conference League⟧ tie with ⟦TEAM|Lech Poznań⟧ ⟦DATE|last month⟧.

⟦PERSON|Matěj Kubát⟧, who struck an opponent, received five matches. ⟦PERSON|Tiémoko Bagayoko⟧ and goalkeeper ⟦PERSON|Adam Holý⟧ got two each. ⟦TEAM|Lech⟧ assistant ⟦PERSON|Wojciech Rybak⟧ was banned for three for throwing the first punch.

Both clubs were fined 60,000 euros. ⟦TEAM|Slavia⟧ said that they would go ahead with an appeal.

The tie had finished ⟦SCORE|0-0⟧ and went to penalties after the home side failed to score from 31 attempts. ⟦PERSON|Kubát⟧ hit the bar; a late header by ⟦PERSON|Bagayoko⟧ was cleared off the line by ⟦PERSON|Filip Dratwa⟧, and the ⟦NORP|Malian⟧ was still arguing that it had crossed when ⟦PERSON|Dratwa⟧ tucked away the deciding spot-kick and ran towards the home bench.

What happened next was pieced together by a disciplinary panel from the cameras. ⟦PERSON|Holý⟧ swept through the crowd of players, was bundled to the ground, and in the tunnel ⟦PERSON|Rybak⟧ unleashed what the report calls "a swinging blow". Stewards were knocked down. A door came off.

"Emotions are part of football," ⟦TEAM|Slavia⟧ coach ⟦PERSON|Jaroslav Hanák⟧ said on ⟦DATE|Thursday⟧. "I would have liked the same fire in front of goal."

⟦TEAM|Lech⟧, who had not got beyond the third round before, meet ⟦TEAM|Fiorentina⟧ in the last 16. ⟦TEAM|Slavia⟧ return to the league, where they are eight points clear and can seal a third title in a row by ⟦DATE|Easter⟧.
=====GOALS=====
