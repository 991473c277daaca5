⟦PERSON|Pellow⟧ praises 'street-smart' ⟦TEAM|Vale⟧ after late ⟦G1|winner⟧
⟦FURNITURE|By Staff Reporter⟧

⟦TEAM|Port Vale⟧ manager ⟦PERSON|Gareth Pellow⟧ said his players had finally learned how to win ugly after ⟦PERSON|Matt Haverhill⟧'s ⟦G2|goal⟧ ⟦MINUTE|six minutes from time⟧ beat ⟦TEAM|Mansfield Town⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Vale Park⟧ on ⟦DATE|Saturday⟧.

The ⟦TEAM|Valiants⟧ had ⟦G3|fallen behind⟧ to ⟦PERSON|Dean Ruscoe⟧'s ⟦G4|penalty⟧ in the ⟦MINUTE|19th minute⟧, awarded when ⟦PERSON|Tom Brissett⟧ handled a cross, but ⟦PERSON|Kofi Antwi-Mensah⟧ ⟦G5|levelled⟧ with a header on ⟦MINUTE|52 minutes⟧ and the substitute ⟦G6|had the last word⟧, turning on ⟦PERSON|Luke Sanderby⟧'s flick.

"Two months ago we lose that game," ⟦PERSON|Pellow⟧ told the club's website. "We ⟦G7|concede⟧ from a daft handball, heads go down, and somebody hits us on the counter. Today they rolled up their sleeves and dug in. I didn't have to say much at ⟦MINUTE|half-time⟧, to be honest."

⟦PERSON|Antwi-Mensah⟧ had hit the inside of the post before the ⟦MINUTE|break⟧ and the ⟦TEAM|Mansfield⟧ goalkeeper saved with his feet from ⟦PERSON|Sanderby⟧ shortly before the ⟦G8|equaliser⟧.

"We worked on that corner all week," said ⟦PERSON|Pellow⟧. "Kofi's been moaning that nobody finds him. Well, they found him. It was a proper centre-half's ⟦G9|header⟧."

On ⟦PERSON|Haverhill⟧, who had not played since ⟦DATE|October⟧ because of a hamstring problem, he added: "He's been on the pitch for eleven minutes and he ⟦G10|wins us the game⟧. He wanted to start, every player does, but I told him he'd get a chance and he'd need to be ready for it."

⟦PERSON|Haverhill⟧, 31, could have had another in ⟦MINUTE|stoppage time⟧ but shot into the side-netting after being put through by ⟦PERSON|Brissett⟧.

The win lifts ⟦TEAM|Vale⟧ to 14th in ⟦COMPETITION|League One⟧, three points clear of the bottom four, and was only their second in nine. They go to ⟦TEAM|Stockport County⟧ on ⟦DATE|Tuesday night⟧.

⟦TEAM|Mansfield⟧'s caretaker boss was unhappy with the second ⟦G11|goal⟧, claiming ⟦PERSON|Sanderby⟧ had a hand on his defender's shoulder, but said his team had themselves to blame. "We had the lead and we stopped passing. You can't sit on ⟦SCORE|1-0⟧ for an hour at this level," he said.

⟦FURNITURE|Subscribe to our Vale newsletter and get every story straight to your inbox⟧
=====GOALS=====
{"id": "G1", "scorer": "Matt Haverhill", "team": "Port Vale", "minute": 84, "assist": "Luke Sanderby", "kind": "shot"}
{"id": "G2", "scorer": "Matt Haverhill", "team": "Port Vale", "minute": 84, "assist": "Luke Sanderby", "kind": "shot", "minute_text": "six minutes from time"}
{"id": "G3", "scorer": "Dean Ruscoe", "team": "Mansfield Town", "minute": 19, "kind": "penalty", "minute_text": "19th minute"}
{"id": "G4", "scorer": "Dean Ruscoe", "team": "Mansfield Town", "minute": 19, "kind": "penalty", "minute_text": "19th minute"}
{"id": "G5", "scorer": "Kofi Antwi-Mensah", "team": "Port Vale", "minute": 52, "kind": "header", "minute_text": "52 minutes"}
{"id": "G6", "scorer": "Matt Haverhill", "team": "Port Vale", "minute": 84, "assist": "Luke Sanderby", "kind": "shot"}
{"id": "G7", "scorer": "Dean Ruscoe", "team": "Mansfield Town", "minute": 19, "kind": "penalty"}
{"id": "G8", "scorer": "Kofi Antwi-Mensah", "team": "Port Vale", "minute": 52, "kind": "header"}
{"id": "G9", "scorer": "Kofi Antwi-Mensah", "team": "Port Vale", "minute": 52, "kind": "header"}
{"id": "G10", "scorer": "Matt Haverhill", "team": "Port Vale", "minute": 84, "assist": "Luke Sanderby", "kind": "shot"}
{"id": "G11", "scorer": "Matt Haverhill", "team": "Port Vale", "minute": 84, "assist": "Luke Sanderby", "kind": "shot"}
