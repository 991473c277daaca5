⟦G1|Goal⟧ and a red card for ⟦PERSON|Amankwah⟧ in ⟦TEAM|Town⟧ defeat

⟦TEAM|Grimsby Town⟧'s winless run reached seven games as two late ⟦G2|goals⟧ gave ⟦TEAM|Swindon Town⟧ a ⟦SCORE|2-1⟧ ⟦COMPETITION|League Two⟧ victory at ⟦VENUE|Blundell Park⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Tyrese Amankwah⟧ had ⟦G3|given the ⟦TEAM|Mariners⟧ the lead⟧ on ⟦MINUTE|thirty-eight minutes⟧, but he was dismissed after an hour and the ten men were unable to see it out, ⟦PERSON|Kieron Mabey⟧ and then ⟦PERSON|Sol Abiodun⟧ ⟦G4|scoring⟧ inside the ⟦MINUTE|last ten minutes⟧.

Head coach ⟦PERSON|Lee Thackray⟧ made four changes from the side beaten at ⟦TEAM|Barrow⟧, with ⟦PERSON|Michał Brodacki⟧ replacing the injured ⟦PERSON|Nathan Sparrow⟧ in goal.

The ⟦NORP|Pole⟧ was called upon straight away. ⟦PERSON|Mabey⟧ slipped the ball through for ⟦PERSON|Abiodun⟧ and ⟦PERSON|Brodacki⟧ stood tall to block. From the corner, ⟦PERSON|Harvey Whitcombe⟧'s header was nodded off the line by ⟦PERSON|Danny Fairclough-Bell⟧.

⟦TEAM|Town⟧ grew into it. ⟦PERSON|Jordan Ellingworth⟧ saw a 30-yard effort go past the post, ⟦PERSON|Fairclough-Bell⟧ headed an ⟦PERSON|Ellingworth⟧ free-kick over the bar when unmarked and ⟦PERSON|Amankwah⟧ was foiled by the visiting stopper, ⟦PERSON|Chris Ormerod⟧, at full stretch.

⟦PERSON|Ormerod⟧ had no chance with the next one. ⟦PERSON|Ellingworth⟧'s pass found ⟦PERSON|Amankwah⟧ in the inside-right channel, and the ⟦TEAM|Ghana Under-23⟧ forward came inside ⟦PERSON|Whitcombe⟧ and ⟦G5|curled into the far corner⟧ with his left.

It was the 24-year-old's first ⟦G6|goal⟧ for the club in front of the Pontoon, and he picked up a yellow card for the celebrations.

That proved expensive. On the ⟦MINUTE|hour⟧, and with ⟦TEAM|Town⟧ comfortable, he went into a tackle with ⟦PERSON|Whitcombe⟧ that he was never going to win and was sent off.

⟦TEAM|Swindon⟧ made a triple change, pushed ⟦PERSON|Mabey⟧ further forward and laid siege to the ⟦TEAM|Town⟧ goal. ⟦PERSON|Brodacki⟧ saved twice from ⟦PERSON|Abiodun⟧, one of them a flying stop away to his right, and ⟦PERSON|Fairclough-Bell⟧ put his body in front of another from ⟦PERSON|Whitcombe⟧. The ⟦TEAM|Robins⟧ then hit the bar through ⟦PERSON|Mabey⟧'s chip.

The pressure told in the ⟦MINUTE|82nd minute⟧. A corner from the left was punched out by ⟦PERSON|Brodacki⟧ but only as far as ⟦PERSON|Mabey⟧, whose half-volley ⟦G7|crept in⟧ at the foot of the post.

There was worse to follow. ⟦PERSON|Ellingworth⟧ could have put ⟦TEAM|Town⟧ back in front when he raced clear, but ⟦PERSON|Ormerod⟧ was out quickly, and from his clearance the ⟦TEAM|Robins⟧ went up the other end. ⟦PERSON|Mabey⟧ squared and ⟦PERSON|Abiodun⟧ ⟦G8|did the rest⟧. The clock showed ⟦MINUTE|88⟧.

⟦PERSON|Thackray⟧ threw ⟦PERSON|Fairclough-Bell⟧ up front in ⟦MINUTE|stoppage time⟧ and he was inches from diverting an ⟦PERSON|Ellingworth⟧ cross past ⟦PERSON|Ormerod⟧.

"You can't legislate for that," ⟦PERSON|Thackray⟧ told the club website. "We're leading, we're in control, and then we're a man light. I thought we'd get through it. The ⟦G9|equaliser⟧ takes a nick, it's cruel, and for the second we're chasing a winner that we didn't need to chase."

On ⟦PERSON|Amankwah⟧'s ⟦G10|strike⟧, he added: "It's top drawer. He ⟦G11|scores⟧ and twenty minutes later he's in the dressing room. He'll learn."

⟦PERSON|Amankwah⟧, who has three ⟦G12|goals⟧ ⟦DATE|this season⟧, will miss the visits of ⟦TEAM|Notts County⟧ on ⟦DATE|Tuesday night⟧ and ⟦TEAM|Doncaster Rovers⟧ on ⟦DATE|New Year's Day⟧.⟦FURNITURE|Tickets for Notts County are on sale now. Click here to buy⟧
⟦FURNITURE|HIGHLIGHTS: Town 1-2 Swindon⟧
=====GOALS=====
{"id": "G1", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G2", "scorer": "Kieron Mabey; Sol Abiodun", "team": "Swindon Town", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "minute_text": "thirty-eight minutes", "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G4", "scorer": "Kieron Mabey; Sol Abiodun", "team": "Swindon Town", "minute_text": "last ten minutes", "kind": "shot", "count": 2}
{"id": "G5", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G6", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G7", "scorer": "Kieron Mabey", "team": "Swindon Town", "minute": 82, "minute_text": "82nd minute", "kind": "volley"}
{"id": "G8", "scorer": "Sol Abiodun", "team": "Swindon Town", "minute": 88, "minute_text": "88", "assist": "Kieron Mabey", "kind": "shot"}
{"id": "G9", "scorer": "Kieron Mabey", "team": "Swindon Town", "minute": 82, "kind": "volley"}
{"id": "G10", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G11", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "minute": 38, "assist": "Jordan Ellingworth", "kind": "shot"}
{"id": "G12", "scorer": "Tyrese Amankwah", "team": "Grimsby Town", "count": 3, "scope": "background"}
