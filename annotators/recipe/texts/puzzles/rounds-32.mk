⟦COMPETITION|Carabao Cup⟧ round-up: ⟦TEAM|Grimsby⟧ do it again, ⟦TEAM|Spurs⟧ flop, ⟦TEAM|Leicester⟧ survive scare
⟦FURNITURE|Phil Oakden, chief football writer⟧
⟦TEAM|Grimsby Town⟧ knocked a ⟦COMPETITION|Premier League⟧ club out of the ⟦COMPETITION|Carabao Cup⟧ for the second year running when ⟦PERSON|Charles Verney⟧’s ⟦G1|free-kick⟧ ⟦MINUTE|three minutes from the end of normal time⟧ saw off ⟦TEAM|Brentford⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Blundell Park⟧.
⟦TEAM|Brentford⟧, who made nine changes, ⟦G2|led⟧ after ⟦MINUTE|18 minutes⟧. ⟦PERSON|Aksel Thorvaldsen⟧ flicked on, ⟦PERSON|Marlon Addy⟧’s volley was beaten out by ⟦PERSON|Christy Pymble⟧ and ⟦PERSON|Romelle Dunne⟧ ⟦G3|followed in⟧. The holders of nothing in particular should have been out of sight by ⟦MINUTE|half-time⟧, ⟦PERSON|Thorvaldsen⟧ twice heading wide and ⟦PERSON|Addy⟧ hitting a post. The punishment was a ⟦PERSON|Jaze Kabongo⟧ ⟦G4|goal⟧ in the ⟦MINUTE|58th minute⟧, the winger cutting in from the left and ⟦G5|finding the far corner⟧, and then ⟦PERSON|Verney⟧, who’d come on for ⟦PERSON|Kabongo⟧ with cramp, did the rest.
⟦TEAM|Tottenham⟧ lost ⟦SCORE|1-0⟧ at home to ⟦TEAM|Middlesbrough⟧. ⟦PERSON|Morgan Whitfield⟧’s ⟦G6|strike⟧ in the ⟦MINUTE|second minute⟧ was never answered, ⟦TEAM|Spurs⟧ managing two shots on target, both from ⟦PERSON|Dejan Kolarov⟧, both held by ⟦PERSON|Sol Brandt⟧. There were boos at ⟦MINUTE|half-time⟧ and no one left to boo at ⟦MINUTE|full-time⟧.
⟦TEAM|Leicester City⟧ ⟦G7|went behind⟧ at ⟦TEAM|Newport County⟧ to a ⟦G8|header⟧ from ⟦PERSON|Kai Whitmarsh-Lee⟧ but came through ⟦SCORE|3-1⟧, ⟦PERSON|Abdul Issahaku⟧ ⟦G9|equalising⟧, ⟦PERSON|Stephy Mavuba⟧ ⟦G10|making it ⟦SCORE|2-1⟧⟧ from the penalty spot and ⟦PERSON|Issahaku⟧ ⟦G11|adding the third⟧ in ⟦MINUTE|stoppage time⟧ after ⟦TEAM|County⟧ keeper ⟦PERSON|Nick Townley⟧ had gone up for a corner.
⟦TEAM|Wrexham⟧ beat ⟦TEAM|Hull⟧ ⟦SCORE|5-4⟧ on penalties after a ⟦SCORE|2-2⟧ draw in which ⟦PERSON|Ollie Palmerston⟧ ⟦G12|scored twice⟧ for the home side. ⟦PERSON|Oscar Zambrano-Cruz⟧ and ⟦PERSON|Joe Gelhard⟧ ⟦G13|replied⟧ for the ⟦TEAM|Tigers⟧, ⟦PERSON|Gelhard⟧’s coming with 13 seconds of ⟦MINUTE|added time⟧ left.
⟦TEAM|Southampton⟧ ⟦SCORE|4-0⟧ ⟦TEAM|Lincoln⟧: ⟦PERSON|Cameron Archibald⟧ ⟦G14|bagged a treble⟧ and ⟦PERSON|Tyler Dibbling⟧ the ⟦G15|other⟧.
⟦TEAM|Blackburn⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Bolton⟧, ⟦TEAM|Bolton⟧ winning ⟦SCORE|3-1⟧ on spot-kicks. ⟦PERSON|Nathan Baxendale⟧ saved three of them and was carried off.
The draw for the fourth round is on ⟦DATE|Wednesday⟧, live on ⟦ORG|Sky Sports⟧, after ⟦TEAM|Villa⟧’s tie at ⟦TEAM|Cardiff⟧.
⟦FURNITURE|Get the latest Mariners news straight to your inbox: sign up here⟧
=====GOALS=====
{"id": "G1", "scorer": "Charles Verney", "team": "Grimsby Town", "minute": 87, "kind": "free kick", "minute_text": "three minutes from the end of normal time"}
{"id": "G2", "scorer": "Romelle Dunne", "team": "Brentford", "minute": 18, "minute_text": "18 minutes"}
{"id": "G3", "scorer": "Romelle Dunne", "team": "Brentford", "minute": 18, "minute_text": "18 minutes"}
{"id": "G4", "scorer": "Jaze Kabongo", "team": "Grimsby Town", "minute": 58, "kind": "shot", "minute_text": "58th minute"}
{"id": "G5", "scorer": "Jaze Kabongo", "team": "Grimsby Town", "minute": 58, "kind": "shot", "minute_text": "58th minute"}
{"id": "G6", "scorer": "Morgan Whitfield", "team": "Middlesbrough", "minute": 2, "minute_text": "second minute"}
{"id": "G7", "scorer": "Kai Whitmarsh-Lee", "team": "Newport County", "kind": "header"}
{"id": "G8", "scorer": "Kai Whitmarsh-Lee", "team": "Newport County", "kind": "header"}
{"id": "G9", "scorer": "Abdul Issahaku", "team": "Leicester City"}
{"id": "G10", "scorer": "Stephy Mavuba", "team": "Leicester City", "kind": "penalty", "score": "2-1"}
{"id": "G11", "scorer": "Abdul Issahaku", "team": "Leicester City"}
{"id": "G12", "scorer": "Ollie Palmerston", "team": "Wrexham", "count": 2}
{"id": "G13", "scorer": "Oscar Zambrano-Cruz; Joe Gelhard", "team": "Hull", "count": 2}
{"id": "G14", "scorer": "Cameron Archibald", "team": "Southampton", "count": 3}
{"id": "G15", "scorer": "Tyler Dibbling", "team": "Southampton"}
