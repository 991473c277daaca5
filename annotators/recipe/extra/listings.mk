On the box: football to watch ⟦DATE|this week⟧

⟦DATE|TUESDAY⟧
7.45pm ⟦TEAM|Grimsby⟧ v ⟦TEAM|Notts County⟧ (⟦ORG|Sky Sports Football⟧)
⟦DATE|THURSDAY⟧
8pm ⟦TEAM|Rangers⟧ v ⟦TEAM|Feyenoord⟧ (⟦ORG|TNT Sports 1⟧), the ⟦TEAM|Rangers⟧-⟦TEAM|Feyenoord⟧ tie being level
⟦DATE|SATURDAY⟧
12.30pm ⟦TEAM|Everton⟧ v ⟦TEAM|Fulham⟧ in the ⟦COMPETITION|FA Cup⟧ (⟦ORG|ITV⟧). 3pm ⟦TEAM|Lille⟧ v ⟦TEAM|Nantes⟧ (⟦ORG|beIN Sports⟧). Highlights on ⟦ORG|Kickstream.com⟧
⟦DATE|SUNDAY⟧
2pm ⟦TEAM|Everton Women⟧ v ⟦TEAM|Durham⟧. The ⟦TEAM|under-18s⟧ play ⟦TEAM|Bury⟧ at the ⟦VENUE|Netherfield Training Ground⟧ and the ⟦TEAM|under-21s⟧ go to ⟦TEAM|Stockport⟧ in the ⟦COMPETITION|U21 Northern League⟧
Line-ups: ⟦PERSON|Osei⟧ - ⟦PERSON|Ruddock⟧, ⟦PERSON|Palmgren⟧, ⟦PERSON|Ito⟧ - ⟦PERSON|Varga⟧, ⟦PERSON|Del Monte⟧ - ⟦PERSON|Quist⟧
