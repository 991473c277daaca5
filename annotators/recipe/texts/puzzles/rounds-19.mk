Five things to know about ⟦TEAM|Scotland⟧’s new call-up ⟦PERSON|Finlay Auchterlonie⟧
⟦FURNITURE|Sky Sports Digital⟧
1. He used to be a goalkeeper
⟦PERSON|Finlay Auchterlonie⟧, called into the ⟦TEAM|Scotland⟧ squad on ⟦DATE|Monday⟧ for the games against ⟦TEAM|Georgia⟧ and ⟦TEAM|Slovenia⟧, kept goal for ⟦TEAM|Kelty Hearts⟧ until he was 14. A finger injury meant he was stuck up front for a cup tie at ⟦TEAM|Cowdenbeath⟧; he ⟦G1|scored⟧ with his first kick and ⟦G2|got two more⟧ by ⟦MINUTE|half-time⟧. He has not worn gloves since.
2. He’s in the form of his life
The ⟦TEAM|Preston North End⟧ striker is the leading marksman in the ⟦COMPETITION|Championship⟧ with ⟦G3|13⟧. He has ⟦G4|scored in each of⟧ his last five away games, including ⟦G5|both goals⟧ in the ⟦SCORE|2-1⟧ win at ⟦TEAM|Sheffield Wednesday⟧ on ⟦DATE|Saturday⟧, when he ⟦G6|beat⟧ ⟦PERSON|Owen Farrant⟧ with a curler in the opening minutes and then ⟦G7|punished⟧ ⟦PERSON|Darnell Oyelaran⟧’s underhit back pass after ⟦PERSON|Charlie Bamford⟧ had ⟦G8|equalised⟧ for ⟦TEAM|Wednesday⟧. “He’s the best finisher I’ve worked with,” manager ⟦PERSON|Neil Hargreave⟧ said.
3. He once ⟦G9|scored⟧ from his own half
Well, sort of. At ⟦TEAM|Arbroath⟧, on loan from ⟦TEAM|Dundee⟧ in ⟦DATE|2020⟧, his clearance was caught by the wind and ⟦G10|went over⟧ ⟦PERSON|Derek Gaskin⟧. ⟦PERSON|Auchterlonie⟧ was credited with the ⟦G11|goal⟧, although the ⟦ORG|SPFL⟧ website had it down as an own goal for a week.
4. He has turned ⟦TEAM|Scotland⟧ down before
In ⟦DATE|2023⟧ he withdrew from the ⟦TEAM|Under-21⟧ squad to sit an exam in structural engineering. He passed. ⟦PERSON|Lewis Rennie⟧ went instead and ⟦G12|scored the winner⟧ in ⟦GPE|Tallinn⟧.
5. It hasn’t always been easy
He went 19 matches without finding the net at ⟦TEAM|Dunfermline⟧ and was substituted at ⟦MINUTE|half-time⟧ in a play-off against ⟦TEAM|Airdrie⟧, his misplaced pass having led to ⟦PERSON|Gabriel McGinty⟧’s ⟦G13|opener⟧. He missed a penalty in the ⟦COMPETITION|Scottish Cup⟧ semi-final shoot-out. “You learn more from the ones that hit the bar,” he told ⟦ORG|Sky Sports News⟧.
⟦TEAM|Scotland⟧ host ⟦TEAM|Georgia⟧ at ⟦VENUE|Hampden Park⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Auchterlonie⟧ will compete with ⟦PERSON|Ché Dunnett⟧, whose ⟦G14|goal⟧ in ⟦GPE|Copenhagen⟧ ⟦DATE|last month⟧ was his tenth for his country, for the one place in attack.
⟦FURNITURE|Watch Scotland v Georgia live on Viaplay | Download the app⟧
=====GOALS=====
{"id": "G1", "scorer": "Finlay Auchterlonie", "team": "Kelty Hearts", "scope": "background"}
{"id": "G2", "scorer": "Finlay Auchterlonie", "team": "Kelty Hearts", "scope": "background", "count": 2}
{"id": "G3", "scorer": "Finlay Auchterlonie", "team": "Preston North End", "scope": "background", "count": 13}
{"id": "G4", "scorer": "Finlay Auchterlonie", "team": "Preston North End", "scope": "background", "count": 5}
{"id": "G5", "scorer": "Finlay Auchterlonie", "team": "Preston North End", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Finlay Auchterlonie", "team": "Preston North End", "scope": "background", "kind": "shot"}
{"id": "G7", "scorer": "Finlay Auchterlonie", "team": "Preston North End", "scope": "background"}
{"id": "G8", "scorer": "Charlie Bamford", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G9", "scorer": "Finlay Auchterlonie", "team": "Arbroath", "scope": "background", "kind": "shot"}
{"id": "G10", "scorer": "Finlay Auchterlonie", "team": "Arbroath", "scope": "background", "kind": "shot"}
{"id": "G11", "scorer": "Finlay Auchterlonie", "team": "Arbroath", "scope": "background", "kind": "shot"}
{"id": "G12", "scorer": "Lewis Rennie", "team": "Scotland", "scope": "background"}
{"id": "G13", "scorer": "Gabriel McGinty", "team": "Airdrie", "scope": "background"}
{"id": "G14", "scorer": "Ché Dunnett", "team": "Scotland", "scope": "background"}
