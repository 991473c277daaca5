⟦TEAM|Morocco⟧ through after ⟦PERSON|El Idrissi⟧ ⟦G1|treble⟧ buries ⟦TEAM|Zambia⟧

⟦FURNITURE|By BBC Sport Africa⟧

⟦PERSON|Ayoub El Idrissi⟧'s ⟦G2|hat-trick⟧ carried ⟦TEAM|Morocco⟧ into the last 16 of the ⟦COMPETITION|Africa Cup of Nations⟧ as they overpowered ten-man ⟦TEAM|Zambia⟧ ⟦SCORE|4-2⟧ in ⟦GPE|Rabat⟧.

The ⟦TEAM|Real Betis⟧ forward ended a run of eight caps without a goal with his ⟦G3|penalty⟧ in the ⟦MINUTE|17th minute⟧, after ⟦PERSON|Chanda Mulenga⟧ was shown a red card for a foul on ⟦PERSON|Yassine Benhaddou⟧.

⟦TEAM|Chipolopolo⟧ made light of their handicap. ⟦PERSON|Emmanuel Phiri⟧ ⟦G4|equalised⟧ with a looping header, and ⟦PERSON|Kings Sakala⟧ could have given them the lead had he not snatched at ⟦PERSON|Phiri⟧'s cross.

⟦PERSON|El Idrissi⟧'s ⟦G5|second⟧ was a tap-in from ⟦PERSON|Benhaddou⟧'s square ball in ⟦MINUTE|first-half stoppage time⟧.

After the ⟦MINUTE|restart⟧ it was one-way traffic. ⟦PERSON|Benhaddou⟧ hit a post, ⟦PERSON|Zakaria Lamrani⟧ had an effort pushed wide by ⟦PERSON|Toaster Mwale⟧, and ⟦TEAM|Morocco⟧ had a ⟦G6|third⟧ wiped out for offside against ⟦PERSON|Lamrani⟧.

⟦PERSON|El Idrissi⟧ ⟦G7|made certain⟧ with a volley from ⟦PERSON|Lamrani⟧'s corner with ⟦MINUTE|20 minutes to play⟧, and ⟦PERSON|Benhaddou⟧ at last ⟦G8|had one⟧ for himself on ⟦MINUTE|83⟧.

⟦PERSON|Sakala⟧'s ⟦MINUTE|90th-minute⟧ ⟦G9|reply⟧ meant little except to the few hundred in copper and green behind that goal.

"Three ⟦G10|goals⟧ is for the family," ⟦PERSON|El Idrissi⟧ said. "I have been told every day that I don't score for my country. I rolled up my sleeves."

⟦TEAM|Morocco⟧ top ⟦COMPETITION|Group A⟧ on seven points. ⟦TEAM|Zambia⟧, beaten finalists ⟦DATE|two years ago⟧, finish third and must wait.

⟦FURNITURE|Related topics: Africa Cup of Nations, Morocco, Zambia, Football⟧
=====GOALS=====
{"id":"G1","scorer":"Ayoub El Idrissi","team":"Morocco","count":3}
{"id":"G2","scorer":"Ayoub El Idrissi","team":"Morocco","count":3}
{"id":"G3","scorer":"Ayoub El Idrissi","team":"Morocco","minute":17,"minute_text":"17th minute","kind":"penalty"}
{"id":"G4","scorer":"Emmanuel Phiri","team":"Zambia","kind":"header"}
{"id":"G5","scorer":"Ayoub El Idrissi","team":"Morocco","assist":"Yassine Benhaddou","kind":"shot","minute_text":"first-half stoppage time"}
{"id":"G6","team":"Morocco","outcome":"ruled out"}
{"id":"G7","scorer":"Ayoub El Idrissi","team":"Morocco","minute":70,"minute_text":"20 minutes to play","assist":"Zakaria Lamrani","kind":"volley"}
{"id":"G8","scorer":"Yassine Benhaddou","team":"Morocco","minute":83,"minute_text":"83"}
{"id":"G9","scorer":"Kings Sakala","team":"Zambia","minute":90,"minute_text":"90th-minute"}
{"id":"G10","scorer":"Ayoub El Idrissi","team":"Morocco","count":3}
