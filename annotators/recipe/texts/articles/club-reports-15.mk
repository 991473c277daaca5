⟦TEAM|Wycombe⟧ ⟦SCORE|5-2⟧ ⟦TEAM|Stevenage⟧: ⟦TEAM|Chairboys⟧ run riot at ⟦VENUE|Adams Park⟧

⟦TEAM|Wycombe Wanderers⟧ ⟦G12|hit five⟧ past ten-man ⟦TEAM|Stevenage⟧ to record their biggest league win of the season.

⟦PERSON|Anton Melling⟧ and ⟦PERSON|Ledley Achampong⟧ each ⟦G1|got two goals⟧, with ⟦PERSON|Will Fairclough⟧ ⟦G13|adding the other⟧, as ⟦PERSON|Dale Hutchings⟧' side leapfrogged their opponents and ⟦TEAM|Barnsley⟧ in the ⟦COMPETITION|League One⟧ table.

The game turned in the ⟦MINUTE|25th minute⟧. ⟦TEAM|Stevenage⟧ were ahead, through a wonderful ⟦G2|free-kick⟧ by on-loan ⟦TEAM|Norwich⟧ midfielder ⟦PERSON|Eoghan Tierney⟧, when goalkeeper ⟦PERSON|Kai Brunskill⟧ rushed out of his area and handled.

⟦PERSON|Brunskill⟧ was dismissed. ⟦PERSON|Fairclough⟧ ⟦G3|levelled⟧ straight from the set-piece, with substitute keeper ⟦PERSON|Lars Hedman⟧ yet to touch the ball.

Then the floodgates opened. ⟦PERSON|Melling⟧ ⟦G4|tapped in⟧ ⟦MINUTE|two minutes later⟧. ⟦PERSON|Achampong⟧ ⟦G5|finished well⟧ from ⟦PERSON|Fairclough⟧'s through ball on ⟦MINUTE|33 minutes⟧, and ran on to another pass from the same man to ⟦G6|fire home⟧ in the ⟦MINUTE|fourth minute of first-half injury time⟧.

⟦PERSON|Melling⟧'s ⟦G7|second⟧, a ⟦G8|header⟧ with a ⟦MINUTE|quarter of an hour left⟧, was the pick of the lot.

In between, ⟦PERSON|Dion Ramsbottom⟧ had ⟦G9|grabbed a second⟧ for ⟦TEAM|Stevenage⟧ when a long throw was not cleared.

⟦PERSON|Hutchings⟧: 'It could have been more'

⟦PERSON|Dale Hutchings⟧ told ⟦ORG|BBC Three Counties Radio⟧: "We had a ⟦G14|goal⟧ at ⟦SCORE|5-2⟧ that I thought was fine, and the lad hit the post twice. But I don't want to be greedy. We've only ⟦G10|scored 11 times⟧ at home since ⟦DATE|August⟧ so people have been waiting for that."

⟦PERSON|Fairclough⟧, who finished with a ⟦G11|goal⟧ and two assists, was given a standing ovation.

⟦FURNITURE|Wycombe: Petrenko 6, Aldous 7, Clegg 7, Mbaye 7, Roffey 6, Fairclough 9, Dunne 7, Howarth 7, Achampong 8, Ince-Palmer 7, Melling 8.⟧
⟦FURNITURE|Related: Quiz - name every Wycombe top scorer since 1993⟧
=====GOALS=====
{"id": "G12", "team": "Wycombe Wanderers", "count": 5}
{"id": "G1", "scorer": "Anton Melling; Ledley Achampong", "team": "Wycombe Wanderers", "count": 4}
{"id": "G13", "scorer": "Will Fairclough", "team": "Wycombe Wanderers", "kind": "free kick"}
{"id": "G2", "scorer": "Eoghan Tierney", "team": "Stevenage", "kind": "free kick"}
{"id": "G3", "scorer": "Will Fairclough", "team": "Wycombe Wanderers", "kind": "free kick"}
{"id": "G4", "scorer": "Anton Melling", "team": "Wycombe Wanderers", "kind": "shot", "minute_text": "two minutes later"}
{"id": "G5", "scorer": "Ledley Achampong", "team": "Wycombe Wanderers", "minute": 33, "minute_text": "33 minutes", "assist": "Will Fairclough", "kind": "shot"}
{"id": "G6", "scorer": "Ledley Achampong", "team": "Wycombe Wanderers", "minute": 45, "added": 4, "minute_text": "fourth minute of first-half injury time", "assist": "Will Fairclough", "kind": "shot"}
{"id": "G7", "scorer": "Anton Melling", "team": "Wycombe Wanderers", "minute": 75, "minute_text": "quarter of an hour left", "kind": "header"}
{"id": "G8", "scorer": "Anton Melling", "team": "Wycombe Wanderers", "minute": 75, "minute_text": "quarter of an hour left", "kind": "header"}
{"id": "G9", "scorer": "Dion Ramsbottom", "team": "Stevenage"}
{"id": "G14", "team": "Wycombe Wanderers", "outcome": "ruled out"}
{"id": "G10", "team": "Wycombe Wanderers", "count": 11, "scope": "background"}
{"id": "G11", "scorer": "Will Fairclough", "team": "Wycombe Wanderers", "kind": "free kick"}
