Sixty seconds that undid ⟦TEAM|Sheffield Wednesday⟧

⟦FURNITURE|Rob Calvert-Hughes at Hillsborough⟧
Ask any of the 24,000 what they'll remember about this ⟦SCORE|2-1⟧ defeat by ⟦TEAM|Middlesbrough⟧ and they will tell you about one minute, the ⟦MINUTE|73rd⟧. At the start of it ⟦TEAM|Wednesday⟧ were leading. At the end of it they weren't, and would not again.

⟦PERSON|Svante Ingelström⟧'s was the ⟦G1|first⟧. He ran on to a clearance by his goalkeeper, ⟦PERSON|Seny Diengo⟧, held off ⟦PERSON|Dominik Iorfino-Hall⟧ and ⟦G2|prodded it through ⟦PERSON|Pierce Charlton⟧'s legs⟧. The ⟦G3|second⟧ had hardly any build-up. ⟦TEAM|Wednesday⟧ kicked off, ⟦PERSON|Barry Bannister⟧ passed to nobody, ⟦PERSON|Hayden Hackford-Lee⟧ was on it and shot from 30 yards and ⟦PERSON|Charlton⟧, still cursing, ⟦G4|was beaten again⟧.

"You cannot legislate for it," said ⟦PERSON|Henrik Pedersborg⟧, ⟦TEAM|Wednesday⟧'s manager, who looked as though he'd like to.

⟦PERSON|Bannister⟧ deserved better. The captain's corner had led to ⟦PERSON|Bailey Cadamarto⟧'s ⟦G5|opener⟧, ⟦MINUTE|16 minutes in⟧, a scruffy thing that ⟦PERSON|Diengo⟧ palmed against the forward's shoulder. It was ⟦PERSON|Bannister⟧, too, who sent ⟦PERSON|Jamal Lowther⟧ clear on ⟦MINUTE|41⟧, and ⟦PERSON|Lowther⟧ who dragged it wide; ⟦PERSON|Bannister⟧ whose free-kick hit the bar; ⟦PERSON|Bannister⟧ whose tackle stopped ⟦PERSON|Delano Burgzorgh⟧ from making it ⟦SCORE|1-1⟧ after ⟦MINUTE|55 minutes⟧.

Of ⟦TEAM|Middlesbrough⟧ there was little to report beforehand. ⟦PERSON|Burgzorgh⟧ had one effort saved. ⟦PERSON|Ingelström⟧, before his ⟦G6|goal⟧, had touched the ball nine times.

They could have had a third at the finish, when ⟦PERSON|Hackford-Lee⟧'s header was blocked by ⟦PERSON|Iorfino-Hall⟧ on the line, but ⟦PERSON|Kim Hellbergsson⟧, their head coach, was not greedy. ⟦TEAM|Boro⟧ are second. ⟦TEAM|Wednesday⟧ stay bottom, with a points deduction to come.
=====GOALS=====
{"id": "G1", "scorer": "Svante Ingelström", "team": "Middlesbrough", "minute": 73, "assist": "Seny Diengo", "kind": "shot"}
{"id": "G2", "scorer": "Svante Ingelström", "team": "Middlesbrough", "minute": 73, "assist": "Seny Diengo", "kind": "shot"}
{"id": "G3", "scorer": "Hayden Hackford-Lee", "team": "Middlesbrough", "minute": 73, "kind": "shot"}
{"id": "G4", "scorer": "Hayden Hackford-Lee", "team": "Middlesbrough", "minute": 73, "kind": "shot"}
{"id": "G5", "scorer": "Bailey Cadamarto", "team": "Sheffield Wednesday", "minute": 16, "minute_text": "16 minutes in"}
{"id": "G6", "scorer": "Svante Ingelström", "team": "Middlesbrough", "minute": 73, "assist": "Seny Diengo", "kind": "shot"}
