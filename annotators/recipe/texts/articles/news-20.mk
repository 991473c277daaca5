Hat trick for ⟦PERSON|Laaksonen-Reid⟧ as ⟦TEAM|Oilers⟧ sink ⟦TEAM|Kraken⟧ in wild third period
⟦FURNITURE|SEATTLE — Staff and wire reports⟧
⟦PERSON|Eetu Laaksonen-Reid⟧ scored three goals, the last of them into an empty net with 14 seconds to go, and the ⟦TEAM|Edmonton Oilers⟧ came from two down to beat the ⟦TEAM|Seattle Kraken⟧ ⟦SCORE|5-3⟧ on ⟦DATE|Saturday night⟧.
The ⟦NORP|Finnish⟧ center had not scored in 11 games. His first, on the power play, deflected in off the skate of defenseman ⟦PERSON|Corey Dubrowski⟧; his second tied it at 3 with a wrist shot from the left circle past goalie ⟦PERSON|Martins Ozolnieks⟧.
"It was like somebody opened a window," ⟦PERSON|Laaksonen-Reid⟧ said in the locker room at ⟦VENUE|Climate Pledge Arena⟧. "I called my mom in ⟦GPE|Tampere⟧. It's 6 a.m. there. She was awake, of course."
⟦PERSON|Brayden Okimaw⟧ got the winner at 16:20 of the third, from a pass by captain ⟦PERSON|Luc St-Amand⟧. ⟦PERSON|Tyler Voss⟧ and ⟦PERSON|Nikita Sorokhtin⟧ had put ⟦TEAM|Seattle⟧ 2 up before ⟦PERSON|Okimaw⟧'s first made it a contest.
⟦TEAM|Edmonton⟧ goalie ⟦PERSON|Sam Ferland⟧ made 34 saves in his first start since ⟦DATE|January⟧ knee surgery in ⟦GPE|Cleveland⟧. The ⟦TEAM|Oilers⟧ are now second in the ⟦COMPETITION|Pacific Division⟧, two points behind the ⟦TEAM|Vegas Golden Knights⟧.
⟦FURNITURE|BOX SCORE | STANDINGS | SCHEDULE⟧
Before the game the ⟦ORG|NHL⟧ confirmed that it will open ⟦DATE|next season⟧ in ⟦GPE|Stockholm⟧ and ⟦GPE|Prague⟧, and that players will go to the ⟦DATE|2030⟧ ⟦COMPETITION|Winter Olympics⟧ in the ⟦GPE|French Alps⟧. The ⟦ORG|NHL Players' Association⟧ and the ⟦ORG|International Ice Hockey Federation⟧ signed off on insurance terms ⟦DATE|last week⟧.
⟦TEAM|Kraken⟧ coach ⟦PERSON|Dale Pettibone⟧ wanted to talk about an earlier goal that was taken off the board after a challenge for offside. "You could fly a plane between the puck and the line," he said. "⟦ORG|ESPN⟧ will show it all night."
The sides meet again on ⟦DATE|Tuesday⟧ at ⟦VENUE|Rogers Place⟧.
⟦FURNITURE|___⟧
⟦FURNITURE|Want more Oilers? Get The Rig, our free newsletter, each Monday.⟧
=====GOALS=====
