⟦TEAM|Bahrain⟧ hearts broken by ⟦NORP|Iranian⟧ late show
⟦FURNITURE|GDN Sport⟧
⟦GPE|MANAMA⟧: ⟦TEAM|Bahrain⟧ came within ⟦MINUTE|five minutes⟧ of one of their greatest results ⟦DATE|last night⟧, but ⟦TEAM|Iran⟧ ⟦G7|hit back twice⟧ in the closing stages to snatch a ⟦SCORE|2-1⟧ victory and tighten their grip on ⟦COMPETITION|World Cup⟧ qualifying ⟦COMPETITION|Group A⟧.
A raucous crowd at ⟦VENUE|Bahrain National Stadium⟧ in ⟦GPE|Riffa⟧ had been dreaming ever since ⟦PERSON|Komail Aswad⟧ ⟦G1|fired the home team into a deserved lead⟧ in the ⟦MINUTE|52nd minute⟧. The ⟦COMPETITION|Gulf Cup⟧ winners could even have been two up, ⟦PERSON|Sayed Dhiya⟧ heading against the bar when it looked easier to score.
But in the ⟦MINUTE|85th minute⟧ substitute ⟦PERSON|Sardar Rezaei-Far⟧ ⟦G2|drew ⟦TEAM|Team Melli⟧ level⟧, and in the ⟦MINUTE|second minute of stoppage time⟧ the same player's shot was spilled by goalkeeper ⟦PERSON|Nabeel Habib⟧ and ⟦PERSON|Omid Karimzadeh⟧, who'd been anonymous all evening, ⟦G3|scored the winner⟧.
The ⟦TEAM|Bahrain⟧ coach said his men had been punished for dropping too deep. "We stopped playing after our ⟦G4|goal⟧," he told the ⟦ORG|GDN⟧. "In football if you don't take the second one, you pay."
The first half was all ⟦TEAM|Iran⟧ without a clear opening, ⟦PERSON|Karimzadeh⟧'s drive into the side-netting in the ⟦MINUTE|28th minute⟧ being the closest they came. ⟦PERSON|Habib⟧ was untroubled.
⟦TEAM|Bahrain⟧'s ⟦G5|goal⟧ was well worked. ⟦PERSON|Ali Madan-Reza⟧'s diagonal pass was controlled by ⟦PERSON|Dhiya⟧, he held off his man and touched it back to ⟦PERSON|Khaled Al-Hashmi⟧. His scuffed effort ran to ⟦PERSON|Aswad⟧ at the far post.
⟦PERSON|Dhiya⟧'s header came from an ⟦PERSON|Al-Hashmi⟧ corner ⟦MINUTE|five minutes later⟧. How they would rue it.
⟦PERSON|Rezaei-Far⟧'s ⟦G6|equaliser⟧, a curling effort off the inside of the post after a one-two with ⟦PERSON|Almoez Rahman⟧, was of the highest class.
⟦TEAM|Bahrain⟧ now meet ⟦TEAM|Qatar⟧ on ⟦DATE|Tuesday⟧. The ⟦NORP|Iranian⟧ team will be through if they beat ⟦TEAM|Uzbekistan⟧ at the ⟦VENUE|Azadi⟧.
=====GOALS=====
{"id": "G1", "scorer": "Komail Aswad", "team": "Bahrain", "minute": 52, "kind": "shot", "assist": "Khaled Al-Hashmi", "minute_text": "52nd minute"}
{"id": "G2", "scorer": "Sardar Rezaei-Far", "team": "Iran", "minute": 85, "assist": "Almoez Rahman", "kind": "shot", "minute_text": "85th minute"}
{"id": "G3", "scorer": "Omid Karimzadeh", "team": "Iran", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second minute of stoppage time"}
{"id": "G4", "scorer": "Komail Aswad", "team": "Bahrain", "minute": 52, "kind": "shot", "assist": "Khaled Al-Hashmi"}
{"id": "G5", "scorer": "Komail Aswad", "team": "Bahrain", "minute": 52, "kind": "shot", "assist": "Khaled Al-Hashmi"}
{"id": "G6", "scorer": "Sardar Rezaei-Far", "team": "Iran", "minute": 85, "assist": "Almoez Rahman", "kind": "shot"}
{"id": "G7", "scorer": "Sardar Rezaei-Far; Omid Karimzadeh", "team": "Iran", "count": 2}
