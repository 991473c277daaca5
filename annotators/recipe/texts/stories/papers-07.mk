Pillars fans in uproar as ⟦TEAM|Enyimba⟧ snatch point in ⟦GPE|Kano⟧
The drums stopped. For nearly ninety minutes the covered stand at the ⟦VENUE|Sani Abacha Stadium⟧ had danced, and then ⟦PERSON|Tosin Ogundipe⟧ ⟦G1|headed ⟦TEAM|Enyimba⟧ level⟧ and forty thousand people had nothing to say.
⟦TEAM|Kano Pillars⟧ were on course for a sixth successive home victory in the ⟦COMPETITION|Nigeria Premier Football League⟧ thanks to ⟦PERSON|Musa Ibrahim Sani⟧'s second-half ⟦G2|strike⟧, but the ⟦G3|equaliser⟧, in the ⟦MINUTE|first minute of added time⟧, meant a ⟦SCORE|1-1⟧ draw and a night of questions.
The home side did all the pressing at first. ⟦PERSON|Bright Okafor⟧ tested ⟦PERSON|Chinedu Eze⟧ with a grounder, ⟦PERSON|Sani⟧ volleyed over, and ⟦PERSON|Felix Onoja⟧'s header from a corner was hooked off the line by ⟦PERSON|Adekunle Bakare⟧. ⟦TEAM|Enyimba⟧'s goalkeeper, who was making his debut, came for two crosses and missed both.
On ⟦MINUTE|40 minutes⟧ the visitors should have led. ⟦PERSON|Ogundipe⟧ was fouled by ⟦PERSON|Emeka Nwachukwu⟧ inside the box and took the penalty, only to put it a yard outside the left-hand post.
"I told myself I would not go back to ⟦GPE|Aba⟧ with that one in my head," he told ⟦ORG|Punch⟧.
⟦TEAM|Sai Masu Gida⟧ finally ⟦G4|got their breakthrough⟧ in the ⟦MINUTE|62nd minute⟧. ⟦PERSON|Okafor⟧'s pass split the defence and, although ⟦PERSON|Eze⟧ blocked ⟦PERSON|Onoja⟧'s first attempt, ⟦PERSON|Sani⟧ was on hand to ⟦G5|smash in the second⟧.
They wasted chances to finish the match. ⟦PERSON|Onoja⟧ shot wide from ten yards; ⟦PERSON|Okafor⟧, with the keeper stranded, hit the side-netting.
The ⟦TEAM|People's Elephant⟧ had offered little when ⟦PERSON|Bakare⟧'s long throw was allowed to bounce and ⟦PERSON|Ogundipe⟧ ⟦G6|did the rest⟧.
Missiles were thrown at ⟦MINUTE|full-time⟧ and police escorted the officials off. Pillars remain second in the ⟦COMPETITION|NPFL⟧ behind ⟦TEAM|Rivers United⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tosin Ogundipe", "team": "Enyimba", "minute": 90, "added": 1, "minute_text": "first minute of added time", "assist": "Adekunle Bakare", "kind": "header"}
{"id": "G2", "scorer": "Musa Ibrahim Sani", "team": "Kano Pillars", "minute": 62, "kind": "shot"}
{"id": "G3", "scorer": "Tosin Ogundipe", "team": "Enyimba", "minute": 90, "added": 1, "minute_text": "first minute of added time", "assist": "Adekunle Bakare", "kind": "header"}
{"id": "G4", "scorer": "Musa Ibrahim Sani", "team": "Kano Pillars", "minute": 62, "minute_text": "62nd minute", "kind": "shot"}
{"id": "G5", "scorer": "Musa Ibrahim Sani", "team": "Kano Pillars", "minute": 62, "minute_text": "62nd minute", "kind": "shot"}
{"id": "G6", "scorer": "Tosin Ogundipe", "team": "Enyimba", "minute": 90, "added": 1, "assist": "Adekunle Bakare", "kind": "header"}
