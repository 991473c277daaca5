⟦TEAM|Carlisle⟧ earn replay with ten men
⟦TEAM|Carlisle United⟧ played almost an hour a man short but held ⟦COMPETITION|League One⟧ ⟦TEAM|Reading⟧ ⟦SCORE|1-1⟧ in the ⟦COMPETITION|FA Cup⟧ second round.
⟦PERSON|Dougie Lennox⟧'s ⟦MINUTE|64th-minute⟧ ⟦G1|reply⟧ cancelled out ⟦PERSON|Emeka Uche⟧'s ⟦G2|opener⟧ and takes the sides back to ⟦GPE|Berkshire⟧ on ⟦DATE|December 10⟧.
⟦TEAM|Carlisle⟧ defender ⟦PERSON|Jamal Fearon⟧ was dismissed on ⟦MINUTE|33⟧ for handling on the line. ⟦PERSON|Uche⟧ stepped up for the penalty and ⟦PERSON|Toby Braithwaite⟧ dived to his right to save.
The reprieve lasted ⟦MINUTE|five minutes⟧. ⟦PERSON|Samuel Osei-Tutu⟧'s free-kick was not cleared, and ⟦PERSON|Uche⟧ ⟦G3|beat ⟦PERSON|Braithwaite⟧ from eight yards⟧.
"Everyone thought that was it," said ⟦TEAM|Carlisle⟧ boss ⟦PERSON|Brendan Coyle⟧. "A goal down, a man down. I told them to keep it tight and get one chance."
It came from a throw-in. ⟦PERSON|Archie Muir⟧ turned ⟦PERSON|Osei-Tutu⟧ and crossed, ⟦TEAM|Reading⟧ keeper ⟦PERSON|Filip Mares⟧ flapped at it and ⟦PERSON|Lennox⟧ ⟦G4|scored⟧.
The ⟦TEAM|Royals⟧ pushed forward. ⟦PERSON|Uche⟧ had a shot cleared off the line by ⟦PERSON|Lennox⟧, of all people, and ⟦PERSON|Ross Wainwright⟧ struck a 25-yard effort against the post with ⟦MINUTE|four minutes to go⟧.
⟦PERSON|Muir⟧ was close to a winner for the hosts in ⟦MINUTE|stoppage time⟧, dragging his finish across goal.
A crowd of 5,411 at ⟦VENUE|Brunton Park⟧ gave their side a standing ovation.
=====GOALS=====
{"id": "G1", "scorer": "Dougie Lennox", "team": "Carlisle United", "minute": 64, "minute_text": "64th-minute", "score": "1-1"}
{"id": "G2", "scorer": "Emeka Uche", "team": "Reading", "minute": 38, "kind": "shot"}
{"id": "G3", "scorer": "Emeka Uche", "team": "Reading", "minute": 38, "minute_text": "five minutes", "kind": "shot"}
{"id": "G4", "scorer": "Dougie Lennox", "team": "Carlisle United", "minute": 64, "score": "1-1"}
