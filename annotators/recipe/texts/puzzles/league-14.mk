⟦PERSON|Tranter⟧ twice ⟦G1|on target⟧ as ⟦TEAM|Grecians⟧ rescue point
⟦PERSON|Bobby Tranter⟧'s late ⟦G2|equaliser⟧ gave ⟦TEAM|Exeter City⟧ a ⟦SCORE|2-2⟧ draw with promotion-chasing ⟦TEAM|Stockport County⟧.
It was the striker's ⟦G3|second⟧ of an absorbing afternoon at ⟦VENUE|St James Park⟧, and it wiped out a ⟦PERSON|Yusuf Adeyemi⟧ ⟦G4|effort⟧ soon after the ⟦MINUTE|restart⟧.
The ⟦TEAM|Hatters⟧ ⟦G5|went in front⟧ within ⟦MINUTE|three minutes⟧ without touching the ball in the area. ⟦PERSON|Andre Whitely⟧'s cross was heading for nobody until ⟦TEAM|Exeter⟧ right-back ⟦PERSON|Liam Dunphy⟧, facing his own goal, ⟦G6|sliced it beyond ⟦PERSON|Corey Lathom⟧⟧.
⟦TEAM|Exeter⟧ gradually found their feet. ⟦PERSON|Stan Kowalczyk⟧'s volley was smothered, ⟦PERSON|Nathaniel Crewe⟧ curled one on to the roof of the net, and in the ⟦MINUTE|28th minute⟧ ⟦PERSON|Crewe⟧'s corner was ⟦G7|glanced in⟧ by ⟦PERSON|Tranter⟧ at the near post.
⟦PERSON|Whitely⟧ and ⟦PERSON|George Maybank⟧ both went close to restoring the lead before ⟦MINUTE|half-time⟧, ⟦PERSON|Lathom⟧ beating away the former's shot and the latter firing high.
They did so in the ⟦MINUTE|49th minute⟧. ⟦PERSON|Maybank⟧ wriggled past ⟦PERSON|Dunphy⟧ and stood the ball up for ⟦PERSON|Adeyemi⟧, who ⟦G8|got across his marker to finish⟧.
⟦PERSON|Crewe⟧ had a shot kicked off the line, and ⟦PERSON|Kowalczyk⟧ was booked for diving. ⟦PERSON|Adeyemi⟧, meanwhile, hit the angle of post and bar in the ⟦MINUTE|77th minute⟧ when a third would surely have been enough.
With a ⟦MINUTE|minute of normal time to go⟧, ⟦PERSON|Tranter⟧ collected a clearance, turned and, from fully 25 yards, ⟦G9|sent a dipping strike over the goalkeeper⟧.
"I've hit a few of them on the training ground. Most end up on the A377," joked the scorer. ⟦PERSON|Phil Rostron⟧, his manager, called it "a proper ⟦G10|goal⟧".
⟦TEAM|Stockport⟧ drop a place to third and welcome ⟦TEAM|Blackpool⟧ to ⟦VENUE|Edgeley Park⟧ on ⟦DATE|New Year's Day⟧.
=====GOALS=====
{"id": "G1", "scorer": "Bobby Tranter", "team": "Exeter", "count": 2}
{"id": "G2", "scorer": "Bobby Tranter", "team": "Exeter", "minute": 89}
{"id": "G3", "scorer": "Bobby Tranter", "team": "Exeter", "minute": 89}
{"id": "G4", "scorer": "Yusuf Adeyemi", "team": "Stockport", "minute": 49, "assist": "George Maybank"}
{"id": "G5", "scorer": "Liam Dunphy", "team": "Stockport", "minute": 3, "kind": "own goal", "minute_text": "three minutes"}
{"id": "G6", "scorer": "Liam Dunphy", "team": "Stockport", "minute": 3, "kind": "own goal", "minute_text": "three minutes"}
{"id": "G7", "scorer": "Bobby Tranter", "team": "Exeter", "minute": 28, "kind": "header", "assist": "Nathaniel Crewe", "minute_text": "28th minute"}
{"id": "G8", "scorer": "Yusuf Adeyemi", "team": "Stockport", "minute": 49, "assist": "George Maybank", "minute_text": "49th minute"}
{"id": "G9", "scorer": "Bobby Tranter", "team": "Exeter", "minute": 89, "minute_text": "minute of normal time to go"}
{"id": "G10", "scorer": "Bobby Tranter", "team": "Exeter", "minute": 89}
