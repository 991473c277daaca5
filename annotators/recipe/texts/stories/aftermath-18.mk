⟦PERSON|Bowen-Rees⟧ ⟦G1|header⟧ puts ⟦TEAM|Exiles⟧ into knock-outs
A second-half ⟦G2|header⟧ was enough for ⟦TEAM|Newport County⟧ to beat ⟦TEAM|Cheltenham Town⟧ ⟦SCORE|1-0⟧ and reach the knock-out stage of the ⟦COMPETITION|EFL Trophy⟧, a competition for which their manager had said ⟦DATE|last week⟧ he had no time.
Three thousand fewer than usual came to ⟦VENUE|Rodney Parade⟧. Those who stayed at home missed little apart from the ⟦G3|goal⟧ itself, a fine stop from ⟦PERSON|Nathan Sealey⟧ and an argument between the benches.
⟦PERSON|Dylan Howells⟧ had the ⟦TEAM|Exiles⟧' only attempt of the first half. It was saved. ⟦PERSON|Adeyemi Cole⟧, for the ⟦TEAM|Robins⟧, was in on goal after ⟦MINUTE|26 minutes⟧ but ⟦PERSON|Jon Pryce⟧ got back to hook the ball away from him.
It livened up after the restart. ⟦PERSON|Sealey⟧'s stop was from ⟦PERSON|Cole⟧, who had been left unmarked at a corner; ⟦PERSON|Howells⟧, on the break, had one kicked away by ⟦PERSON|Chris Venn⟧. Then the ⟦TEAM|Exiles⟧ got a throw level with the penalty area. ⟦PERSON|Gethin Prosser⟧, who has the longest throw at the club, aimed for ⟦PERSON|Pryce⟧. ⟦PERSON|Venn⟧ beat ⟦PERSON|Pryce⟧ to it, but his punch went straight up in the air, and when it came down ⟦PERSON|Ieuan Bowen-Rees⟧ was under it, with a ⟦TEAM|Cheltenham⟧ defender leaning on him, and he ⟦G4|nodded it into an empty goal⟧. It was his ⟦G5|first⟧ at senior level.
"You could hear the net," said the 18-year-old ⟦NORP|Welsh⟧ youth international, whose 15 ⟦G6|goals⟧ for the under-18s got him his chance. "It was that quiet."
The disagreement concerned the throw, which ⟦TEAM|Cheltenham⟧ thought was theirs. "It's come off ⟦PERSON|Howells⟧, the fourth official has told me so," said their manager. "To lose to a ⟦G7|goal⟧ like that isn't right, but we never looked like scoring one ourselves."
Newport's next league match is at home to ⟦TEAM|Swindon Town⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Bowen-Rees⟧, the match-winner, told the ⟦ORG|South Wales Argus⟧ he expected to be on the bench. He'll have a case for more after this.
=====GOALS=====
{"id": "G1", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
{"id": "G2", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
{"id": "G3", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
{"id": "G4", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
{"id": "G5", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
{"id": "G6", "scorer": "Ieuan Bowen-Rees", "scope": "background", "count": 15}
{"id": "G7", "scorer": "Ieuan Bowen-Rees", "team": "Newport County", "kind": "header"}
