'Priced out of our own seats': ⟦TEAM|Villa⟧ fans plan walkout over 11 per cent rise
⟦FURNITURE|Share⟧ 
⟦FURNITURE|Save⟧
⟦ORG|My Old Man Said⟧, the ⟦TEAM|Aston Villa⟧ supporters' group, has called on fans to leave their seats in the ⟦MINUTE|18th minute⟧ of ⟦DATE|Saturday⟧'s game with ⟦TEAM|Brentford⟧, in protest at season-ticket prices that will take some adults in ⟦GPE|Birmingham⟧ past the £1,000 mark for the first time.
The club wrote to holders ⟦DATE|last week⟧ with news of an average rise of 11 per cent. A seat in the Holte End at ⟦VENUE|Villa Park⟧ will cost £742; the concession for over-66s goes altogether in three blocks.
"We aren't daft, we know what a full-back costs," said ⟦PERSON|Maureen Tranter-Hobbs⟧, 71, from ⟦GPE|Sutton Coldfield⟧, who has had the same seat since ⟦DATE|1979⟧. "But I have buried two husbands from that row and I will not be moved out by a spreadsheet."
Similar protests are planned at ⟦TEAM|Fulham⟧, ⟦TEAM|West Ham United⟧ and ⟦TEAM|Manchester United⟧, where ⟦ORG|The 1958⟧ group has again asked fans to wear black. The ⟦ORG|Football Supporters' Association⟧ (⟦ORG|FSA⟧) is coordinating them under the banner ⟦ORG|Stop Exploiting Loyalty⟧.
⟦TEAM|Villa⟧ pointed out that their wage bill has grown by half since they got back into the ⟦COMPETITION|Champions League⟧, and that ⟦ORG|UEFA⟧ fined them under its squad-cost rule. Chief operating officer ⟦PERSON|Brooke Lindqvist⟧, who came from the ⟦TEAM|Chicago Bulls⟧ in ⟦DATE|2022⟧, told ⟦ORG|Sky News⟧ that "nobody enjoys sending that letter".
The ⟦ORG|FSA⟧ wants a cap of 3 per cent written into the powers of the ⟦ORG|Independent Football Regulator⟧. ⟦PERSON|Liam Shaughnessy-Cole⟧, ⟦ORG|Labour⟧ MP for ⟦GPE|Erdington⟧, has put down an amendment in the ⟦ORG|House of Commons⟧.
In ⟦GPE|Germany⟧, fan groups at ⟦TEAM|Borussia Dortmund⟧ and ⟦TEAM|St Pauli⟧ sent messages of support. ⟦PERSON|Tranter-Hobbs⟧, for her part, will stay put on ⟦DATE|Saturday⟧. "It takes me 18 minutes to get down them stairs," she said. ⟦FURNITURE|Are you a Villa fan? Tell us what you think by emailing haveyoursay@midlandspost.example⟧
⟦FURNITURE|Related: The 20 clubs' ticket prices compared⟧
=====GOALS=====
